package org.palmares.api.report.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of PDF/A-2a and PDF/UA-1 can be seen without a validator. */
class PdfDocumentTest {
    private static final Instant MADE = Instant.parse("2026-10-11T16:15:00.5Z");
    private static final String STYLE = """
            <style>
            @page { size: A4; margin: 20mm; @bottom-right { content: counter(page); font-family: "Liberation Serif"; } }
            body { font-family: "Liberation Serif"; }
            code { font-family: "Liberation Mono"; }
            </style>""";

    @TempDir
    Path place;

    @Test
    void same_page_gives_the_same_bytes_in_another_country() {
        byte[] here = PdfDocument.of(page("<p>Procès-verbal</p>"), MADE);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertArrayEquals(here, PdfDocument.of(page("<p>Procès-verbal</p>"), MADE));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void another_page_has_another_identifier() throws IOException {
        assertFalse(id("<p>one</p>").equals(id("<p>two</p>")));
    }

    private static String id(String body) throws IOException {
        try (PDDocument document = open(body)) {
            return document.getDocument().getDocumentID().toString();
        }
    }

    @Test
    void file_says_what_it_is_and_when_it_was_made() throws IOException {
        try (PDDocument document = open("<p>x</p>")) {
            String metadata =
                    new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertTrue(metadata.contains("<pdfaid:part>2</pdfaid:part>"), metadata);
            assertTrue(metadata.contains("<pdfaid:conformance>A</pdfaid:conformance>"), metadata);
            assertTrue(metadata.contains("<pdfuaid:part>1</pdfuaid:part>"), metadata);
            assertTrue(metadata.contains("<xmp:CreateDate>2026-10-11T16:15:00+00:00</xmp:CreateDate>"), metadata);
            assertEquals(
                    Instant.parse("2026-10-11T16:15:00Z"),
                    document.getDocumentInformation().getCreationDate().toInstant());
            assertEquals("Essai", document.getDocumentInformation().getTitle());
            assertEquals("fr", document.getDocumentCatalog().getLanguage());
            assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
            assertEquals(1, document.getDocumentCatalog().getOutputIntents().size());
        }
    }

    @Test
    void every_font_is_one_of_ours_and_embedded() throws IOException {
        Set<String> fonts = new TreeSet<>();
        try (PDDocument document = open("<p>plain <b>bold</b> <i>slanted <b>both</b></i> <code>9f2a</code></p>")) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded(), font.getName());
                    fonts.add(font.getName().replaceFirst("^[A-Z]{6}\\+", ""));
                }
            }
        }
        assertEquals(
                Set.of(
                        "LiberationMono",
                        "LiberationSerif",
                        "LiberationSerif-Bold",
                        "LiberationSerif-BoldItalic",
                        "LiberationSerif-Italic"),
                fonts);
    }

    @Test
    void text_can_be_read_back() throws IOException {
        try (PDDocument document = open("<p>« Après l’AVC » : 1 234,50 €</p>")) {
            assertTrue(new PDFTextStripper().getText(document).contains("« Après l’AVC » : 1 234,50 €"));
        }
    }

    @Test
    void a_character_that_no_font_has_is_a_box_and_what_only_adds_to_it_is_left_out() throws IOException {
        try (PDDocument document =
                open("<p>Œuvre 東京 \u2764\uFE0F and \uD83D\uDC69\uD83C\uDFFD\u200D\uD83D\uDD2C #1</p>")) {
            assertTrue(
                    new PDFTextStripper().getText(document).contains("Œuvre □□ □ and □\u200D□ #1"),
                    new PDFTextStripper().getText(document));
        }
    }

    @Test
    void characters_that_no_document_can_print_are_known() {
        assertEquals(List.of(0x6771, 0x4EAC, 0x1F600), ShippedGlyphs.missing("Œuvre 東京東 \uFE0F\uD83D\uDE00 □ αβ дж"));
    }

    @Test
    void no_line_ends_with_an_elision() throws IOException {
        String cells = IntStream.range(20, 60)
                .mapToObj(width -> "<p style='width: " + 2 * width + "pt'>Traitements de l’asthme chez l’enfant</p>")
                .collect(Collectors.joining());
        try (PDDocument document = open(cells)) {
            List<String> lines = new PDFTextStripper().getText(document).lines().toList();
            assertTrue(lines.size() > 80);
            assertEquals(
                    List.of(), lines.stream().filter(line -> line.endsWith("’")).toList());
        }
    }

    @Test
    void each_object_stands_where_the_table_says_and_nothing_is_packed() {
        String file = new String(PdfDocument.of(page("<p>x</p>"), MADE), StandardCharsets.ISO_8859_1);
        int table = Integer.parseInt(file.replaceFirst("(?s).*startxref\n(\\d+)\n%%EOF\n$", "$1"));
        List<String> lines = file.substring(table).lines().toList();
        int count = Integer.parseInt(lines.get(1).substring(2));
        assertEquals(List.of("xref", "0 " + count, "0000000000 65535 f "), lines.subList(0, 3));
        for (int number = 1; number < count; number++) {
            int place = Integer.parseInt(lines.get(2 + number).substring(0, 10));
            assertTrue(file.startsWith(number + " 0 obj\n", place), lines.get(2 + number));
        }
        assertFalse(file.contains("/FlateDecode") || file.contains("/ObjStm"));
    }

    @Test
    void nothing_is_fetched_whatever_a_page_names() throws IOException {
        Path style = Files.writeString(place.resolve("style.css"), "p { display: none }");
        String link = "<link rel=\"stylesheet\" href=\"" + style.toUri() + "\"/>";
        try (PDDocument document =
                Loader.loadPDF(PdfDocument.of(page("<p>seen</p>").replace("</head>", link + "</head>"), MADE))) {
            assertTrue(new PDFTextStripper().getText(document).contains("seen"));
        }
    }

    private static PDDocument open(String body) throws IOException {
        return Loader.loadPDF(PdfDocument.of(page(body), MADE));
    }

    private static String page(String body) {
        return "<!DOCTYPE html><html lang=\"fr\"><head><title>Essai</title>" + STYLE + "</head><body>" + body
                + "</body></html>";
    }
}
