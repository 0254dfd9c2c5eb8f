package org.palmares.api.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.glassfish.jersey.server.model.Resource;
import org.glassfish.jersey.server.model.ResourceMethod;
import org.junit.jupiter.api.Test;
import org.palmares.api.events.EventResource;
import org.palmares.api.events.EventsResource;
import org.palmares.api.events.HomeResource;
import org.palmares.api.http.HealthResource;
import org.palmares.api.http.OpenApiResource;
import org.palmares.api.runs.ResultsResource;
import org.palmares.api.runs.RunResource;
import org.palmares.api.runs.RunsResource;

class OpenApiTest {

    private static final List<String> METHODS = List.of("get", "put", "post", "delete", "patch");

    private final JsonNode document = new ObjectMapper().readTree(new OpenApiResource().openApi());

    OpenApiTest() throws IOException {}

    @Test
    void description_has_exactly_the_paths_and_methods_of_the_resources() {
        Map<String, TreeSet<String>> described = new TreeMap<>();
        document.get("paths")
                .fields()
                .forEachRemaining(path -> path.getValue().fieldNames().forEachRemaining(name -> {
                    if (METHODS.contains(name)) {
                        add(described, path.getKey(), name);
                    }
                }));

        assertEquals(registered(), described);
    }

    @Test
    void every_reference_in_the_description_leads_somewhere() {
        document.findValues("$ref")
                .forEach(reference -> assertEquals(
                        false, document.at(reference.asText().substring(1)).isMissingNode(), reference.asText()));
    }

    private static Map<String, TreeSet<String>> registered() {
        Map<String, TreeSet<String>> found = new TreeMap<>();
        for (Class<?> resource : List.of(
                HealthResource.class,
                OpenApiResource.class,
                HomeResource.class,
                EventsResource.class,
                EventResource.class,
                RunsResource.class,
                RunResource.class,
                ResultsResource.class)) {
            collect(Resource.from(resource), "", found);
        }
        return found;
    }

    private static void collect(Resource resource, String parent, Map<String, TreeSet<String>> found) {
        String path = parent + "/" + resource.getPath().replaceAll("\\{(\\w+):[^}]*}", "{$1}");
        for (ResourceMethod method : resource.getResourceMethods()) {
            add(found, path, method.getHttpMethod().toLowerCase(java.util.Locale.ROOT));
        }
        resource.getChildResources().forEach(child -> collect(child, path.equals("/") ? "" : path, found));
    }

    private static void add(Map<String, TreeSet<String>> paths, String path, String method) {
        paths.computeIfAbsent(path, key -> new TreeSet<>()).add(method);
    }
}
