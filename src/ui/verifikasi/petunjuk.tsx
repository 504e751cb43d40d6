/** What the inspector should know before trusting a verdict. */
export const Petunjuk = () => (
  <section class="tak-cetak">
    <p>
      Halaman ini memeriksa salinan tab Riwayat sebuah register Lumbung Inovasi. Semua terjadi pada komputer ini, tanpa
      jaringan; tidak ada isi berkas yang dikirim ke mana pun.
    </p>
    <ol>
      <li>
        Mintalah register dibuka di Google Sheets, lalu pilih <em>File, Download, Microsoft Excel (.xlsx)</em>; atau
        buka tab Riwayat dan pilih <em>Comma Separated Values (.csv)</em>. Bila ada tab Arsip Riwayat, berkas .xlsx
        memuat keduanya; untuk .csv, unduh kedua tab dan pilih bersama-sama.
      </li>
      <li>
        Jangan buka dan simpan berkas itu dengan aplikasi lain: kolom yang diubah menjadi tanggal, angka, atau rumus
        akan terbaca sebagai DIUBAH. Berkas .tsv menghapus ganti baris di dalam sel; gunakan .csv atau .xlsx.
      </li>
      <li>
        Tulis Kode Keutuhan yang disimpan di luar berkas. Tanpa kode, pemotongan kegiatan terakhir dan penulisan ulang
        seluruh riwayat tidak dapat diketahui.
      </li>
    </ol>
  </section>
);
