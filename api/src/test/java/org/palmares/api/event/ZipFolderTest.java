package org.palmares.api.event;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TimeZone;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZipFolderTest {

    private static final ZipLimits LIMITS = ZipLimits.forEventFolders();

    @TempDir
    Path room;

    @Test
    void folder_comes_back_as_it_was_packed() throws IOException {
        Path folder = folder("event.yaml", "format: 1\n", "rules/a.regles", "…", "équipe.csv", "id\n");

        Path back = unpack(packed(folder), LIMITS);

        assertEquals(
                new TreeMap<>(Map.of("event.yaml", "format: 1\n", "rules/a.regles", "…", "équipe.csv", "id\n")),
                contents(back));
        assertEquals(EventHash.of(folder), EventHash.of(back));
    }

    @Test
    void packing_twice_gives_the_same_bytes_whatever_the_order_and_times_of_files() throws IOException {
        Path one = folder("b.csv", "2", "a.csv", "1", "c/d.csv", "3");
        Path other = folder("c/d.csv", "3", "a.csv", "1", "b.csv", "2");
        Files.setLastModifiedTime(other.resolve("a.csv"), FileTime.fromMillis(0));

        assertArrayEquals(packed(one), packed(other));
    }

    @Test
    void packed_bytes_do_not_depend_on_the_time_zone() throws IOException {
        Path folder = folder("a.csv", "1");
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            byte[] auckland = packed(folder);
            TimeZone.setDefault(TimeZone.getTimeZone("America/Cayenne"));
            assertArrayEquals(auckland, packed(folder));
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void hash_changes_when_bytes_move_from_one_file_to_the_next() throws IOException {
        assertNotEquals(EventHash.of(folder("a", "xb", "c", "")), EventHash.of(folder("a", "x", "c", "b")));
        assertNotEquals(EventHash.of(folder("ab", "c")), EventHash.of(folder("a", "bc")));
    }

    @Test
    void single_outer_folder_and_desktop_litter_are_taken_away() throws IOException {
        Path back = unpack(
                zip("mon defi/event.yaml", "e", "__MACOSX/mon defi/._event.yaml", "x", "mon defi/.DS_Store", "x"),
                LIMITS);

        assertEquals(new TreeMap<>(Map.of("event.yaml", "e")), contents(back));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../event.yaml",
                "a/../../b",
                "/etc/passwd",
                "a//b",
                "./a",
                "C:/a",
                "C:a",
                "a\\b",
                "a\u0000b",
                "a\nb",
                "NUL",
                "rules/con.csv",
                "a.",
                "a ",
                "a?b",
                " "
            })
    void unsafe_names_are_refused(String name) throws IOException {
        assertRefused("ZIP_UNSAFE_NAME", zip(name, "x"));
    }

    @Test
    void names_too_long_or_too_deep_are_refused() throws IOException {
        assertRefused("ZIP_NAME_TOO_LONG", zip("a".repeat(201), "x"));
        assertRefused("ZIP_NAME_TOO_LONG", zip("a/".repeat(8) + "b", "x"));
        assertEquals(
                1,
                contents(unpack(zip("a/".repeat(7) + "b", "x", "c", "y"), LIMITS)).values().stream()
                        .filter("x"::equals)
                        .count());
    }

    @Test
    void names_equal_by_case_or_unicode_form_are_refused() throws IOException {
        assertRefused("ZIP_DUPLICATE_NAME", zip("a.csv", "1", "a.csv", "2"));
        assertRefused("ZIP_DUPLICATE_NAME", zip("a.csv", "1", "A.CSV", "2"));
        assertRefused("ZIP_DUPLICATE_NAME", zip("équipe.csv", "1", "e\u0301quipe.csv", "2"));
        assertRefused("ZIP_DUPLICATE_NAME", zip("straße", "1", "STRASSE", "2"));
        assertRefused("ZIP_DUPLICATE_NAME", zip("Rules/a", "1", "rules/b", "2"));
        assertRefused("ZIP_DUPLICATE_NAME", zip("a", "1", "a/b", "2"));
        assertRefused("ZIP_DUPLICATE_NAME", zip("a/b", "1", "a", "2"));
    }

    @Test
    void links_and_devices_are_refused() throws IOException {
        assertRefused("ZIP_LINK", zipWithMode("roster.csv", 0120777));
        assertRefused("ZIP_LINK", zipWithMode("roster.csv", 0020666));
        assertRefused("ZIP_LINK", zipWithMode("roster.csv", 0040755));
        assertEquals(
                new TreeMap<>(Map.of("roster.csv", "x")), contents(unpack(zipWithMode("roster.csv", 0100644), LIMITS)));
    }

    @Test
    void link_in_a_folder_to_pack_is_refused() throws IOException {
        Path folder = folder("a", "1");
        Files.createSymbolicLink(folder.resolve("b"), Path.of("/etc/hostname"));

        ZipRefusedException refused = assertThrows(ZipRefusedException.class, () -> packed(folder));

        assertEquals("ZIP_LINK", refused.code());
    }

    @Test
    void too_many_entries_are_refused_before_any_is_unpacked() throws IOException {
        ZipLimits three = new ZipLimits(3, 1_000, 1_000, 100, 8, 100);

        assertEquals(
                3, contents(unpack(zip("a", "1", "b", "2", "c", "3"), three)).size());
        assertRefused("ZIP_TOO_MANY_ENTRIES", zip("a", "1", "b", "2", "c", "3", "d", "4"), three);
        assertEquals(0, contents(lastTarget).size());
    }

    @Test
    void sizes_are_counted_from_the_bytes_that_come_out() throws IOException {
        String kilo = "x".repeat(1_000);
        ZipLimits tight = new ZipLimits(10, 2_500, 1_000, 1_000, 8, 100);

        assertEquals(2, contents(unpack(zip("a", kilo, "b", kilo), tight)).size());
        assertRefused("ZIP_ENTRY_TOO_BIG", zip("a", kilo + "x"), tight);
        assertRefused("ZIP_TOO_BIG", zip("a", kilo, "b", kilo, "c", kilo), tight);
    }

    @Test
    void sizes_written_in_the_archive_are_not_believed() throws IOException {
        byte[] archive = zip("a", "x".repeat(50_000));
        // The size once inflated, in the local and in the central header.
        overwrite(archive, 22, 10);
        overwrite(archive, lastIndexOf(archive, 0x02014b50) + 24, 10);

        assertRefused("ZIP_ENTRY_TOO_BIG", archive, new ZipLimits(10, 100_000, 1_000, 1_000, 8, 100));
    }

    @Test
    void bomb_is_refused_by_its_ratio() throws IOException {
        assertRefused("ZIP_RATIO", zip("a", "0".repeat(20_000_000)));
    }

    @Test
    void entries_that_share_one_compressed_body_are_refused() throws IOException {
        byte[] archive = zip("a", "x", "b", "y");
        int second = lastIndexOf(archive, 0x02014b50);
        overwrite(archive, second + 42, 0);

        // Whatever the reader makes of it, it may not give the wrong content for "b".
        assertRefused("ZIP_DAMAGED", archive);
    }

    @Test
    void what_is_not_a_zip_is_refused() throws IOException {
        assertRefused("ZIP_DAMAGED", new byte[0]);
        assertRefused("ZIP_DAMAGED", "id;name\n1;Zoé\n".repeat(10).getBytes(StandardCharsets.UTF_8));
        byte[] cut = zip("a", "1");
        assertRefused("ZIP_DAMAGED", Arrays.copyOf(cut, cut.length - 5));
    }

    @Test
    void damaged_archives_are_refused_and_never_break_the_reader() throws IOException {
        byte[] sound = zip("event.yaml", "format: 1\n".repeat(30), "rules/a.regles", "une phrase\n".repeat(20));
        List<String> intact = sortedTexts(sound);
        SplittableRandom random = new SplittableRandom(20261121);
        int refused = 0;
        for (int round = 0; round < 500; round++) {
            byte[] damaged = sound.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            try {
                // A changed bit in a name, a time or a mode can leave a sound archive; its bytes stay checked by CRC.
                assertEquals(intact, sortedTexts(damaged));
            } catch (ZipRefusedException expected) {
                refused++;
            }
        }
        assertNotEquals(0, refused);
    }

    private List<String> sortedTexts(byte[] archive) throws IOException {
        return contents(unpack(archive, LIMITS)).values().stream().sorted().toList();
    }

    private Path lastTarget;
    private int made;

    private Path unpack(byte[] archive, ZipLimits limits) throws IOException {
        Path zip = Files.write(room.resolve("in-" + made++ + ".zip"), archive);
        lastTarget = Files.createDirectory(room.resolve("out-" + made++));
        return ZipFolder.unpack(zip, lastTarget, limits);
    }

    private void assertRefused(String code, byte[] archive) {
        assertRefused(code, archive, LIMITS);
    }

    private void assertRefused(String code, byte[] archive, ZipLimits limits) {
        assertEquals(
                code,
                assertThrows(ZipRefusedException.class, () -> unpack(archive, limits))
                        .code());
    }

    private Path folder(String... namesAndTexts) throws IOException {
        Path folder = Files.createDirectory(room.resolve("folder-" + made++));
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            Path file = folder.resolve(namesAndTexts[i]);
            Files.createDirectories(file.getParent());
            Files.writeString(file, namesAndTexts[i + 1]);
        }
        return folder;
    }

    private static byte[] packed(Path folder) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ZipFolder.pack(folder, out);
        return out.toByteArray();
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        List<ZipArchiveEntry> entries = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            entries.add(new RawName(namesAndTexts[i]));
            texts.add(namesAndTexts[i + 1]);
        }
        return zip(entries, texts);
    }

    private static byte[] zipWithMode(String name, int mode) throws IOException {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setUnixMode(mode);
        return zip(List.of(entry), List.of("x"));
    }

    private static byte[] zip(List<ZipArchiveEntry> entries, List<String> texts) throws IOException {
        SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel();
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(channel)) {
            for (int i = 0; i < entries.size(); i++) {
                out.putArchiveEntry(entries.get(i));
                out.write(texts.get(i).getBytes(StandardCharsets.UTF_8));
                out.closeArchiveEntry();
            }
        }
        return Arrays.copyOf(channel.array(), (int) channel.size());
    }

    private static TreeMap<String, String> contents(Path folder) throws IOException {
        TreeMap<String, String> contents = new TreeMap<>();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return contents;
    }

    private static void overwrite(byte[] bytes, int at, int value) {
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(at, value);
    }

    private static int lastIndexOf(byte[] bytes, int signature) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int at = bytes.length - 4;
        while (buffer.getInt(at) != signature) {
            at--;
        }
        return at;
    }

    /** Keeps a backslash or a leading slash as it is, as another tool's archive would. */
    private static final class RawName extends ZipArchiveEntry {

        private final String raw;

        RawName(String raw) {
            super(raw);
            this.raw = raw;
        }

        @Override
        public String getName() {
            return raw;
        }
    }
}
