package org.palmares.api.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.palmares.api.store.embedded.TestPostgres;

@Timeout(120)
class RunsOverHttpTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @TempDir
    static Path data;

    private static final TestRunner RUNNER = new TestRunner();
    private static Server server;
    private static Client client;

    @BeforeAll
    static void start() throws Exception {
        server =
                Server.start(ServerConfig.in(data).withPort(0).withDatabase(TestPostgres.freshDatabase()), RUNNER, "1");
        client = new Client(server.url(), server.token());
    }

    @AfterAll
    static void stop() {
        RUNNER.release.countDown();
        server.close();
    }

    @Test
    void run_is_accepted_then_done_with_what_makes_it_repeatable() throws IOException {
        String hash = put("plain", "ok");

        HttpResponse<byte[]> accepted = client.post(
                "/api/events/plain/runs", "{\"seed\":7,\"at\":\"2026-10-09T12:00:00.5Z\",\"evaluations\":9}");
        String id = Client.json(accepted).get("id").asText();
        assertEquals(202, accepted.statusCode());
        assertEquals(
                server.url() + "/api/events/plain/runs/" + id,
                accepted.headers().firstValue("Location").orElseThrow());

        JsonNode run = client.waitFor("plain", id);
        assertEquals(
                List.of("done", "1"),
                List.of(run.get("status").asText(), run.get("number").asText()));
        assertEquals(
                json("{'seed':7,'at':'2026-10-09T12:00:00.500Z','evaluations':9,'budget':9,'inputHash':'" + hash
                        + "','versions':{'engine':'1'},'problems':[]}"),
                pick(run, "seed", "at", "evaluations", "budget", "inputHash", "versions", "problems"));
        assertEquals(
                List.of(
                        "minutes.html",
                        "proposal-2/teams.csv",
                        "ranking-1-round.csv",
                        "ranking-2-round.csv",
                        "teams.csv",
                        "teams.xlsx"),
                run.findValuesAsText("name"));
    }

    @Test
    void order_may_be_left_out_and_the_latest_run_has_the_highest_number() {
        put("twice", "ok");
        HttpResponse<byte[]> first = client.send("POST", "/api/events/twice/runs", BodyPublishers.noBody());
        assertEquals(202, first.statusCode());
        client.waitFor("twice", Client.json(first).get("id").asText());
        JsonNode second = client.run("twice", "{\"seed\":2}");

        assertEquals(true, Client.json(first).path("seed").isMissingNode());
        assertEquals(
                "1",
                client.getJson("/api/events/twice/runs")
                        .get("runs")
                        .get(1)
                        .get("seed")
                        .asText());
        assertEquals(second, client.getJson("/api/events/twice/runs/latest"));
        assertEquals(List.of("2", "1"), client.getJson("/api/events/twice/runs").findValuesAsText("number"));
    }

    @Test
    void table_comes_as_json_with_columns_in_order_or_as_the_file_itself() throws IOException {
        put("tables", "ok");
        client.run("tables", "{}");
        String teams = "/api/events/tables/runs/latest/teams";

        assertEquals(
                json("{'tables':[{'file':'teams.csv','columns':['team','participant','note'],'rows':["
                        + "{'team':'T1','participant':'P1','note':'a;b <i>'},"
                        + "{'team':'T1','participant':'P2','note':'1'}]}]}"),
                client.getJson(teams));
        assertEquals(client.getJson(teams), Client.json(client.get(teams)));
        String csv = Client.text(client.get(teams, "Accept", "text/csv"));
        assertEquals("\uFEFFteam;participant;note\nT1;P1;\"a;b <i>\"\nT1;P2;1\n", csv);
        assertEquals(csv, Client.text(client.get("/api/events/tables/runs/latest/files/teams.csv")));
        assertEquals(
                "team;participant\nT1;P2\n",
                Client.text(client.get("/api/events/tables/runs/latest/files/proposal-2/teams.csv")));
        assertEquals(
                List.of((byte) 'P', (byte) 'K', (byte) 3, (byte) 4),
                boxed(client.get(teams, "Accept", XLSX).body()));
        assertEquals("406 NOT_ACCEPTABLE", Client.problem(client.get(teams, "Accept", "image/png")));
    }

    @Test
    void result_in_parts_comes_whole_as_json_and_one_part_as_a_file() {
        put("parts", "ok");
        client.run("parts", "{}");
        String rankings = "/api/events/parts/runs/latest/rankings";

        assertEquals(
                List.of("ranking-1-round.csv", "ranking-2-round.csv"),
                client.getJson(rankings).findValuesAsText("file"));
        assertEquals("409 SEVERAL_PARTS", Client.problem(client.get(rankings, "Accept", "text/csv")));
        assertEquals(
                "rank,submission\n1,S2\n", Client.text(client.get(rankings + "?part=2-round", "Accept", "text/csv")));
        assertEquals("404 OUTPUT_UNKNOWN", Client.problem(client.get(rankings + "?part=3-round")));
    }

    @Test
    void minutes_are_a_page_that_runs_nothing() {
        put("minutes", "ok");
        client.run("minutes", "{}");

        HttpResponse<byte[]> minutes = client.get("/api/events/minutes/runs/latest/minutes");

        assertEquals("<!DOCTYPE html><title>PV</title>", Client.text(minutes));
        assertEquals(
                "text/html;charset=utf-8",
                minutes.headers().firstValue("Content-Type").orElseThrow());
        assertEquals(
                List.of(
                        "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'none'"),
                minutes.headers().allValues("Content-Security-Policy"));
    }

    @Test
    void bad_input_ends_the_run_with_its_problems_and_no_outputs() throws IOException {
        put("bad", "bad");

        JsonNode run = client.run("bad", "{}");

        assertEquals(
                json(
                        "{'status':'bad_input','outputs':[],'problems':[{'place':{'file':'event.yaml','line':3,'column':7},"
                                + "'code':'EVENT_UNKNOWN_KEY','severity':'ERROR',"
                                + "'message':{'fr':'Clé inconnue <b>.','en':'Unknown key <b>.'}}]}"),
                pick(run, "status", "outputs", "problems"));
        assertEquals("409 RUN_WITHOUT_RESULTS", Client.problem(client.get("/api/events/bad/runs/latest/teams")));
    }

    @Test
    void mistake_of_ours_ends_the_run_failed_and_tells_nothing_of_the_inside() {
        put("broken", "break");

        JsonNode run = client.run("broken", "{}");

        assertEquals("failed", run.get("status").asText());
        assertEquals(List.of("RUN_FAILED"), run.findValuesAsText("code"));
        assertEquals(false, run.toString().contains("secret detail"));
    }

    @Test
    void result_that_cannot_be_stored_ends_the_run_failed_with_nothing_of_it() {
        put("unstorable", "unstorable");

        JsonNode run = client.run("unstorable", "{}");

        assertEquals("failed", run.get("status").asText());
        assertEquals(0, run.get("outputs").size());
    }

    @Test
    void running_run_tells_its_progress_has_no_results_yet_and_can_be_cancelled() throws IOException {
        put("long", "block");
        String id = Client.json(client.post("/api/events/long/runs", "{}"))
                .get("id")
                .asText();
        RUNNER.awaitBegun(1);
        String address = "/api/events/long/runs/" + id;

        assertEquals(
                json(
                        "{'status':'running','progress':{'stage':'formation','best':'0hard/-3soft','evaluations':42,'budget':100}}"),
                pick(client.getJson(address), "status", "progress"));
        assertEquals("409 RUN_NOT_FINISHED", Client.problem(client.get(address + "/teams")));
        assertEquals(200, client.post(address + "/cancel", "").statusCode());

        JsonNode ended = client.waitFor("long", id);
        assertEquals("cancelled", ended.get("status").asText());
        assertEquals(ended, Client.json(client.post(address + "/cancel", "")));
    }

    @Test
    void waiting_run_is_cancelled_at_once() {
        put("busy", "block");
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            ids.add(Client.json(client.post("/api/events/busy/runs", "{}"))
                    .get("id")
                    .asText());
        }
        // Two workers: two runs begin, the third waits.
        RUNNER.awaitBegun(2);
        String waiting = ids.stream()
                .filter(id -> status("busy", id).equals("queued"))
                .findFirst()
                .orElseThrow();

        JsonNode cancelled = Client.json(client.post("/api/events/busy/runs/" + waiting + "/cancel", ""));

        assertEquals("cancelled", cancelled.get("status").asText());
        ids.forEach(id -> client.post("/api/events/busy/runs/" + id + "/cancel", ""));
        ids.forEach(id -> assertEquals(
                "cancelled", client.waitFor("busy", id).get("status").asText()));
    }

    @Test
    void what_is_not_there_is_a_problem_404() {
        put("known", "ok");
        client.run("known", "{}");

        assertEquals("404 EVENT_UNKNOWN", Client.problem(client.get("/api/events/nobody/runs/latest")));
        assertEquals("404 EVENT_UNKNOWN", Client.problem(client.post("/api/events/nobody/runs", "{}")));
        assertEquals("400 EVENT_ID_INVALID", Client.problem(client.get("/api/events/Nobody/runs")));
        assertEquals("404 RUN_UNKNOWN", Client.problem(client.get("/api/events/known/runs/1")));
        assertEquals("404 OUTPUT_UNKNOWN", Client.problem(client.get("/api/events/known/runs/latest/verdicts")));
        assertEquals("404 OUTPUT_UNKNOWN", Client.problem(client.get("/api/events/known/runs/latest/files/x.csv")));
        assertEquals("404 NOT_FOUND", Client.problem(client.get("/api/events/known/runs/latest/winners")));
    }

    @Test
    void run_of_another_event_is_not_found_under_this_one() {
        put("mine", "ok");
        put("yours", "ok");
        String id = client.run("yours", "{}").get("id").asText();

        assertEquals("404 RUN_UNKNOWN", Client.problem(client.get("/api/events/mine/runs/" + id)));
        assertEquals("404 RUN_UNKNOWN", Client.problem(client.post("/api/events/mine/runs/" + id + "/cancel", "")));
    }

    @Test
    void order_that_is_not_understood_is_a_problem_400_with_its_place() {
        put("orders", "ok");

        for (String bad : List.of("{", "[]", "{\"sed\":1}", "{\"seed\":\"x\"}", "{\"at\":\"noon\"}", "{} {}")) {
            assertEquals("400 BAD_JSON", Client.problem(client.post("/api/events/orders/runs", bad)), bad);
        }
        assertEquals(
                "400 EVALUATIONS_INVALID",
                Client.problem(client.post("/api/events/orders/runs", "{\"evaluations\":0}")));
        assertEquals(
                "415 UNSUPPORTED_MEDIA_TYPE",
                Client.problem(client.send(
                        "POST",
                        "/api/events/orders/runs",
                        BodyPublishers.ofString("seed=1"),
                        "Content-Type",
                        "text/plain")));
    }

    private static String put(String event, String text) {
        return Client.json(client.put(event, Client.zip("event.yaml", text)))
                .get("hash")
                .asText();
    }

    private static String status(String event, String run) {
        return client.getJson("/api/events/" + event + "/runs/" + run)
                .get("status")
                .asText();
    }

    private static List<Byte> boxed(byte[] bytes) {
        List<Byte> list = new ArrayList<>();
        for (byte value : bytes) {
            list.add(value);
        }
        return list;
    }

    private static JsonNode json(String withSimpleQuotes) throws IOException {
        return new ObjectMapper().readTree(withSimpleQuotes.replace('\'', '"'));
    }

    private static JsonNode pick(JsonNode object, String... names) {
        return ((com.fasterxml.jackson.databind.node.ObjectNode) object.deepCopy()).retain(names);
    }
}
