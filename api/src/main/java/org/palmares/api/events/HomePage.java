package org.palmares.api.events;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.palmares.api.store.RunStatus;
import org.palmares.api.store.StoredRun;
import org.palmares.engine.domain.Language;

/**
 * What the first page shows: the events and what their latest run gave.
 *
 * @param version of the program
 */
public record HomePage(Language language, String version, List<EventLine> events) {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private static final int MOST_PROBLEMS = 20;

    public HomePage {
        events = List.copyOf(events);
    }

    /**
     * One event.
     *
     * @param run its latest run
     * @param outputs names of the files which that run gave
     */
    public record EventLine(String id, Instant updatedAt, Optional<StoredRun> run, List<String> outputs) {
        public EventLine {
            outputs = List.copyOf(outputs);
        }
    }

    /** A link as it stands in the page. */
    public record Link(String address, String label) {}

    public String say(String french, String english) {
        return language == Language.FR ? french : english;
    }

    public Language otherLanguage() {
        return language == Language.FR ? Language.EN : Language.FR;
    }

    public String otherLanguageLink() {
        return "/?lang=" + otherLanguage().code();
    }

    public String date(Instant time) {
        return DATE.format(time);
    }

    /** The minutes first, then the other files, then the run and the folder itself. */
    public List<Link> links(EventLine event) {
        String base = "/api/events/" + event.id();
        List<Link> links = new ArrayList<>();
        event.run().ifPresent(run -> {
            String runAddress = base + "/runs/" + run.id();
            if (event.outputs().contains("minutes.html")) {
                links.add(new Link(runAddress + "/minutes", say("procès-verbal", "minutes")));
            }
            event.outputs().stream()
                    .filter(name -> !name.equals("minutes.html"))
                    .map(name -> new Link(runAddress + "/files/" + name, name))
                    .forEach(links::add);
            links.add(new Link(runAddress, say("détail du calcul", "details of the run")));
        });
        links.add(new Link(base, say("dossier (zip)", "folder (zip)")));
        return links;
    }

    /** What a person should know of the latest run, at most {@value #MOST_PROBLEMS} sentences with their places. */
    public List<String> problems(EventLine event) {
        return event.run().map(StoredRun::problems).orElse(List.of()).stream()
                .limit(MOST_PROBLEMS)
                .map(problem -> problem.in(language))
                .toList();
    }

    public String status(StoredRun run) {
        RunStatus status = run.status();
        return switch (status) {
            case QUEUED -> say("en attente", "waiting");
            case RUNNING -> say("en cours", "running");
            case DONE -> say("terminé", "done");
            case NEEDS_PERSON -> say("terminé, une décision vous revient", "done, something needs a person");
            case BAD_INPUT -> say("dossier à corriger", "folder to be corrected");
            case FAILED -> say("erreur du programme", "program error");
            case INTERRUPTED -> say("interrompu par l'arrêt du serveur", "interrupted when the server stopped");
            case CANCELLED -> say("annulé", "cancelled");
        };
    }
}
