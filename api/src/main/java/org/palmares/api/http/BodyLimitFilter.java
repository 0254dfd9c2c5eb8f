package org.palmares.api.http;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Refuses a body that is too big: at once if it says so, else at the first byte too many. */
@PreMatching
@Priority(300)
public final class BodyLimitFilter implements ContainerRequestFilter {

    private final long limit;

    /** @param limit in bytes */
    public BodyLimitFilter(long limit) {
        this.limit = limit;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String length = request.getHeaderString("Content-Length");
        if (length != null && isTooLong(length)) {
            throw tooBig();
        }
        if (request.hasEntity()) {
            request.setEntityStream(new Limited(request.getEntityStream()));
        }
    }

    private boolean isTooLong(String length) {
        try {
            return Long.parseLong(length.strip()) > limit;
        } catch (NumberFormatException e) {
            return true;
        }
    }

    private ProblemException tooBig() {
        return new ProblemException(
                413,
                "BODY_TOO_BIG",
                "Le corps dépasse %s octets : retirez du dossier ce qui n'est pas de l'événement.".formatted(limit),
                "The body is larger than %s bytes: remove from the folder what is not of the event.".formatted(limit));
    }

    private final class Limited extends FilterInputStream {

        private long read;

        private Limited(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int value = in.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = in.read(target, offset, length);
            count(Math.max(0, count));
            return count;
        }

        private void count(int bytes) {
            read += bytes;
            if (read > limit) {
                throw tooBig();
            }
        }
    }
}
