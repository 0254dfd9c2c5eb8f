package org.palmares.api.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.ext.ContextResolver;
import org.palmares.api.store.Json;

/** Hands Jersey the one JSON configuration. */
public final class JsonConfiguration implements ContextResolver<ObjectMapper> {

    private final ObjectMapper mapper = Json.mapper();

    @Override
    public ObjectMapper getContext(Class<?> type) {
        return mapper;
    }
}
