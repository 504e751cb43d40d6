type Props = { readonly sibuk: boolean; readonly ikuti: () => void };

/** Looks at the selection in the sheet at once. */
export const IkutiBaris = ({ sibuk, ikuti }: Props) => (
  <p>
    <button type="button" disabled={sibuk} onClick={ikuti}>
      Ikuti baris yang dipilih
    </button>
  </p>
);
