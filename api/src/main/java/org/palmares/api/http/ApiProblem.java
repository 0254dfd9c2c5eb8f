package org.palmares.api.http;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import org.palmares.api.store.Json;
import org.palmares.engine.domain.Language;
import org.palmares.engine.domain.Problem;
import org.palmares.engine.domain.Text;

/**
 * An error as the wire tells it (RFC 9457, {@code application/problem+json}).
 *
 * @param status HTTP status
 * @param code stable upper-case code, by which programs recognise the problem
 * @param message what was found, what was expected, what to do
 */
public record ApiProblem(int status, String code, Text message) {

    /** Media type of {@link #json}. */
    public static final String MEDIA_TYPE = "application/problem+json";

    public ApiProblem {
        Objects.requireNonNull(message, "message");
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("status (%s) must be an error".formatted(status));
        }
    }

    public static ApiProblem of(int status, Problem problem) {
        return new ApiProblem(status, problem.code(), problem.message());
    }

    /** The members {@code type}, {@code title}, {@code status}, {@code detail}, and our {@code code} and {@code messages}. */
    public String json(Language language) {
        ObjectNode json = Json.mapper().createObjectNode();
        json.put("type", "about:blank");
        json.put("title", title());
        json.put("status", status);
        json.put("code", code);
        json.put("detail", message.in(language));
        json.putObject("messages").put("fr", message.fr()).put("en", message.en());
        return json.toString();
    }

    /** RFC 9457 asks for the status' own phrase where the type is {@code about:blank}. */
    private String title() {
        jakarta.ws.rs.core.Response.Status known = jakarta.ws.rs.core.Response.Status.fromStatusCode(status);
        return switch (status) {
            case 421 -> "Misdirected Request";
            case 422 -> "Unprocessable Content";
            default -> known == null ? "Error" : known.getReasonPhrase();
        };
    }
}
