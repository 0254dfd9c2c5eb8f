package org.palmares.api.runs;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.palmares.api.event.Bytes;

/** An output file as an answer. A page of results runs nothing and loads nothing, whatever names stand in it. */
final class OutputFile {

    static final String CSV = "text/csv";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final String HTML_POLICY =
            "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'";
    private static final Map<String, String> TYPES = Map.of(
            "csv",
            CSV + ";charset=utf-8",
            "xlsx",
            XLSX,
            "html",
            MediaType.TEXT_HTML + ";charset=utf-8",
            "json",
            MediaType.APPLICATION_JSON,
            "pdf",
            "application/pdf",
            "txt",
            MediaType.TEXT_PLAIN + ";charset=utf-8");

    private OutputFile() {}

    static Response answer(String name, Bytes content) {
        String extension = name.substring(name.lastIndexOf('.') + 1);
        Response.ResponseBuilder answer =
                Response.ok(content.toArray(), TYPES.getOrDefault(extension, MediaType.APPLICATION_OCTET_STREAM));
        if (extension.equals("html")) {
            return answer.header("Content-Security-Policy", HTML_POLICY).build();
        }
        return answer.header("Content-Disposition", "attachment; filename=\"" + quotable(name) + "\"")
                .build();
    }

    private static String quotable(String name) {
        return name.replaceAll("[^A-Za-z0-9._-]", "_");
    }
}
