package org.palmares.api.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.palmares.engine.domain.Text;

/**
 * The names of one archive, each allowed once: names that differ only by case or by Unicode form are one file on some
 * systems, and a name cannot be a file and a directory.
 */
final class NameBook {

    private final Map<String, String> files = new HashMap<>();
    private final Map<String, String> directories = new HashMap<>();

    void addFile(EntryName name) throws ZipRefusedException {
        addParents(name);
        if (directories.containsKey(name.key()) || files.put(name.key(), name.text()) != null) {
            throw duplicate(name.text());
        }
    }

    void addDirectory(EntryName name) throws ZipRefusedException {
        addParents(name);
        addDirectory(name.key(), name.text());
    }

    private void addParents(EntryName name) throws ZipRefusedException {
        List<String> parts = name.parts();
        for (int depth = 1; depth < parts.size(); depth++) {
            EntryName parent = new EntryName(String.join("/", parts.subList(0, depth)));
            addDirectory(parent.key(), parent.text());
        }
    }

    private void addDirectory(String key, String text) throws ZipRefusedException {
        String before = directories.putIfAbsent(key, text);
        if (files.containsKey(key) || (before != null && !before.equals(text))) {
            throw duplicate(text);
        }
    }

    private static ZipRefusedException duplicate(String name) {
        return new ZipRefusedException(
                "ZIP_DUPLICATE_NAME",
                new Text(
                        "Le nom « %s » se trouve deux fois dans l'archive (majuscules et accents compris) : gardez-en un seul."
                                .formatted(Shown.name(name)),
                        "The name \"%s\" stands twice in the archive (case and accents considered): keep one."
                                .formatted(Shown.name(name))));
    }
}
