package org.palmares.api.event;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.palmares.engine.domain.Text;

/**
 * The name of one file in an event folder, relative, with {@code /} between its parts, in Unicode NFC: a name that
 * means the same file on Linux, macOS and Windows, and never a file outside the folder.
 *
 * @param text the whole name
 */
record EntryName(String text) {

    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cntrl}\\\\:<>\"|?*\\p{Cs}\\p{Cn}\\uFFFD]");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");
    private static final List<String> LITTER = List.of(".DS_Store", "Thumbs.db", "desktop.ini");

    /**
     * @param raw the name as the archive or the file system gives it; a trailing {@code /} (a directory) is dropped
     * @throws ZipRefusedException if the name is unsafe, not portable, too long or too deep
     */
    static EntryName of(String raw, ZipLimits limits) throws ZipRefusedException {
        String text = Normalizer.normalize(raw, Normalizer.Form.NFC);
        EntryName name = new EntryName(text.endsWith("/") ? text.substring(0, text.length() - 1) : text);
        if (name.text.length() > limits.nameLength() || name.parts().size() > limits.depth()) {
            throw refused("ZIP_NAME_TOO_LONG", raw, "est trop long ou trop profond", "is too long or too deep");
        }
        if (!name.parts().stream().allMatch(EntryName::isPortable)) {
            throw refused(
                    "ZIP_UNSAFE_NAME",
                    raw,
                    "sort du dossier ou n'est pas valable sur tous les systèmes",
                    "leaves the folder or is not valid on every system");
        }
        return name;
    }

    /** The path components, first the outermost directory. */
    List<String> parts() {
        return List.of(text.split("/", -1));
    }

    /** Names with equal keys are one file on some file system. */
    String key() {
        return text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** What a desktop leaves in folders by itself and nobody means to send. */
    boolean isLitter() {
        List<String> parts = parts();
        return parts.get(0).equals("__MACOSX") || LITTER.contains(parts.get(parts.size() - 1));
    }

    private static boolean isPortable(String part) {
        return !part.isBlank()
                && !FORBIDDEN.matcher(part).find()
                && !DEVICE.matcher(part).matches()
                && !part.endsWith(".")
                && !part.endsWith(" ");
    }

    private static ZipRefusedException refused(String code, String raw, String french, String english) {
        return new ZipRefusedException(
                code,
                new Text(
                        "Le nom de fichier « %s » %s : renommez-le.".formatted(Shown.name(raw), french),
                        "File name \"%s\" %s: rename it.".formatted(Shown.name(raw), english)));
    }
}
