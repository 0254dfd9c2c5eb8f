package org.palmares.api.report.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.FontBoxFont;
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

    private record Face(String family, String file, int weight, FontStyle style) {}

    private static final List<Face> FACES = List.of(
            new Face(SERIF, "LiberationSerif-Regular.ttf", REGULAR, FontStyle.NORMAL),
            new Face(SERIF, "LiberationSerif-Bold.ttf", BOLD, FontStyle.NORMAL),
            new Face(SERIF, "LiberationSerif-Italic.ttf", REGULAR, FontStyle.ITALIC),
            new Face(SERIF, "LiberationSerif-BoldItalic.ttf", BOLD, FontStyle.ITALIC),
            new Face(MONO, "LiberationMono-Regular.ttf", REGULAR, FontStyle.NORMAL));

    private final TrueTypeFont substitute = parsed(FACES.get(0));

    private ShippedFonts() {}

    static {
        // Else the PDF library looks through all fonts of the machine and leaves a list of them in the home folder.
        FontMappers.set(new ShippedFonts());
    }

    /** Embeds the parts of them that a document uses. */
    static void embedInto(PdfRendererBuilder builder) {
        FACES.forEach(
                face -> builder.useFont(() -> open(face.file()), face.family(), face.weight(), face.style(), true));
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
