package org.palmares.api.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path room;

    @Test
    void folder_is_made_for_this_user_only() throws Exception {
        Path path = room.resolve("a/b");

        try (DataFolder folder = DataFolder.open(path)) {
            assertEquals(PosixFilePermissions.fromString("rwx------"), Files.getPosixFilePermissions(path));
            assertEquals(
                    PosixFilePermissions.fromString("rwx------"),
                    Files.getPosixFilePermissions(folder.privateDirectory("work")));
        }
    }

    @Test
    void folder_that_was_there_keeps_its_permissions() throws Exception {
        Files.setPosixFilePermissions(room, PosixFilePermissions.fromString("rwxr-xr-x"));

        DataFolder.open(room).close();

        assertEquals(PosixFilePermissions.fromString("rwxr-xr-x"), Files.getPosixFilePermissions(room));
    }

    @Test
    void folder_is_held_by_one_until_it_is_closed() throws Exception {
        try (DataFolder folder = DataFolder.open(room)) {
            CannotStartException refused =
                    assertThrows(CannotStartException.class, () -> DataFolder.open(folder.path()));
            assertEquals("DATA_IN_USE", refused.problem().code());
        }
        DataFolder.open(room).close();
    }
}
