package org.palmares.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The fenced blocks of a guide, in order. A block's first words say what it is: {@code console} (commands and their
 * answers), {@code diff FILE} (a change that the reader makes), {@code regles} (rules).
 */
final class Guide {
    private static final String FENCE = "```";

    private Guide() {}

    /** One fenced block; {@code line} is that of its first line, as an editor counts. */
    record Block(String kind, int line, List<String> lines) {
        Block {
            lines = List.copyOf(lines);
        }
    }

    /** The blocks that say what they are; a block without a word is only shown. */
    static List<Block> blocks(Path page) throws IOException {
        List<Block> blocks = new ArrayList<>();
        Optional<Block> open = Optional.empty();
        List<String> lines = Files.readAllLines(page);
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            if (!line.startsWith(FENCE)) {
                continue;
            }
            if (open.isEmpty()) {
                open = Optional.of(new Block(line.substring(FENCE.length()), at + 2, List.of()));
                continue;
            }
            Block opened = open.get();
            if (!opened.kind().isEmpty()) {
                blocks.add(new Block(opened.kind(), opened.line(), lines.subList(opened.line() - 1, at)));
            }
            open = Optional.empty();
        }
        return blocks;
    }
}
