package org.palmares.api.report.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/** The fonts that every document embeds. The machine's own are never looked at: they differ from one to the next. */
final class ShippedFonts implements FontMapper {
    static final String SERIF = "Liberation Serif";
    static final String MONO = "Liberation Mono";

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    /** Where the directory of a font's tables begins, the bytes of each entry, and the name of one of them. */
    private static final int DIRECTORY = 12;

    private static final int ENTRY = 16;
    private static final String SUBSTITUTIONS = "GSUB";

    private record Face(String family, String file, int weight, FontStyle style) {}

    private static final List<Face> FACES = List.of(
            new Face(SERIF, "LiberationSerif-Regular.ttf", REGULAR, FontStyle.NORMAL),
            new Face(SERIF, "LiberationSerif-Bold.ttf", BOLD, FontStyle.NORMAL),
            new Face(SERIF, "LiberationSerif-Italic.ttf", REGULAR, FontStyle.ITALIC),
            new Face(SERIF, "LiberationSerif-BoldItalic.ttf", BOLD, FontStyle.ITALIC),
            new Face(MONO, "LiberationMono-Regular.ttf", REGULAR, FontStyle.NORMAL));

    private static final List<CmapLookup> GLYPHS = FACES.stream()
            .filter(face -> face.family().equals(SERIF))
            .map(face -> glyphs(parsed(face)))
            .toList();

    private final TrueTypeFont substitute = parsed(FACES.get(0));

    private ShippedFonts() {}

    static {
        // Else the PDF library looks through all fonts of the machine and leaves a list of them in the home folder.
        FontMappers.set(new ShippedFonts());
    }

    /** Embeds the parts of them that a document uses. */
    static void embedInto(PdfRendererBuilder builder) {
        FACES.forEach(face ->
                builder.useFont(() -> withoutLigatures(face.file()), face.family(), face.weight(), face.style(), true));
    }

    /**
     * A font whose table of substitutions goes by a name that nobody reads. The PDF library would compile that table anew
     * for each piece of text, which took more time than all the rest, and has ligatures to gain by it alone.
     */
    private static InputStream withoutLigatures(String file) {
        try (InputStream found = open(file)) {
            byte[] font = found.readAllBytes();
            int tables = (font[4] & 0xFF) << 8 | font[5] & 0xFF;
            for (int entry = DIRECTORY; entry < DIRECTORY + tables * ENTRY; entry += ENTRY) {
                if (new String(font, entry, SUBSTITUTIONS.length(), StandardCharsets.US_ASCII).equals(SUBSTITUTIONS)) {
                    font[entry] = 'x';
                }
            }
            return new ByteArrayInputStream(font);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Whether a character can be printed in whatever weight and style of the serif. */
    static boolean haveGlyph(int point) {
        return GLYPHS.stream().allMatch(glyphs -> glyphs.getGlyphId(point) != 0);
    }

    private static CmapLookup glyphs(TrueTypeFont font) {
        try {
            return font.getUnicodeCmapLookup();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A file that stands beside this class. */
    static InputStream open(String file) {
        InputStream found = ShippedFonts.class.getResourceAsStream(file);
        if (found == null) {
            throw new IllegalStateException("file must stand beside the program's classes, missing: " + file);
        }
        return found;
    }

    private static TrueTypeFont parsed(Face face) {
        try (InputStream file = open(face.file())) {
            return new TTFParser().parse(new RandomAccessReadBuffer(file));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
        return new FontMapping<>(substitute, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
        return new FontMapping<>(substitute, true);
    }

    @Override
    public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
        return new CIDFontMapping(null, substitute, true);
    }
}
