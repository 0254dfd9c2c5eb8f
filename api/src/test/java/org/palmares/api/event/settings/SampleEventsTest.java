package org.palmares.api.event.settings;
import java.nio.file.*;
import org.junit.jupiter.api.Test;
import org.palmares.engine.domain.*;
class SampleEventsTest {
    @Test void all() throws Exception {
        for (Path p : Files.list(Path.of("..","samples","events")).sorted().toList()) {
            EventReading r = EventReader.read("event.yaml", Files.readAllBytes(p.resolve("event.yaml")), new SomeFacts());
            System.out.println("== " + p.getFileName()+" "+r.getClass().getSimpleName());
            if (r instanceof EventReading.Refused x) x.problems().forEach(q -> System.out.println(q.severity()+" "+q.in(Language.FR)));
            if (r instanceof EventReading.Ready x) x.settings().notices().forEach(q -> System.out.println("\""+q.message().en().replaceAll("\": this version.*","").substring(1)+"\","+q.place()));
        }
    }
}
