package org.palmares.api.serve;

import java.nio.file.Path;

/** A server in a process of its own, to be killed: prints its address and token, then waits. */
final class KilledServer {

    private KilledServer() {}

    public static void main(String[] args) throws Exception {
        ServerConfig config = ServerConfig.in(Path.of(args[0])).withPort(0).withPostgresPrograms(Path.of(args[1]));
        Server server = Server.start(config, new TestRunner(), "1");
        System.out.println(server.url() + " " + server.token());
        new java.util.concurrent.CountDownLatch(1).await();
    }
}
