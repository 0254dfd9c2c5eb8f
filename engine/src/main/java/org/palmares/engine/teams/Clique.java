package org.palmares.engine.teams;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.alg.clique.DegeneracyBronKerboschCliqueFinder;
import org.jgrapht.alg.scoring.Coreness;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Participant;

/**
 * People of whom each two are a pair.
 *
 * <p>Finding the largest such set may take exponential time. First everybody goes who has too few pairs left to be in a
 * set of the size asked for. Where each of the n who remain could then be taken away one after the other with at most d
 * pairs left, there are no more than n 3<sup>d/3</sup> sets that nobody can join [1]. While these are few, all are
 * listed; beyond that sets are grown greedily, and a larger one may be missed.
 *
 * <p>[1] Eppstein, Löffler, Strash: Listing all maximal cliques in sparse graphs in near-optimal time, ISAAC 2010.
 */
final class Clique {
    static final int MAX_PEOPLE = 200;
    private static final int MAX_SETS = 10_000;

    private static final Comparator<List<Id<Participant>>> LARGEST_THEN_FIRST =
            Comparator.<List<Id<Participant>>>comparingInt(people -> -people.size())
                    .thenComparing(Clique::values, (one, other) -> Arrays.compare(one, other));

    private Clique() {}

    /** The largest set of more than {@code size} people, by id; of several the first. Empty where none is found. */
    static List<Id<Participant>> largerThan(int size, Collection<Pair> pairs) {
        Graph<Id<Participant>, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        pairs.forEach(pair -> Graphs.addEdgeWithVertices(graph, pair.first(), pair.second()));
        Coreness<Id<Participant>, DefaultEdge> left = new Coreness<>(graph);
        graph.removeAllVertices(graph.vertexSet().stream()
                .filter(person -> left.getVertexScore(person) < size)
                .toList());
        return sets(graph, left.getDegeneracy())
                .map(people -> people.stream().sorted().toList())
                .filter(people -> people.size() > size)
                .min(LARGEST_THEN_FIRST)
                .orElse(List.of());
    }

    private static Stream<? extends Collection<Id<Participant>>> sets(
            Graph<Id<Participant>, DefaultEdge> graph, int degeneracy) {
        int people = graph.vertexSet().size();
        if (people > MAX_PEOPLE || people * StrictMath.pow(3, degeneracy / 3.0) > MAX_SETS) {
            return graph.vertexSet().stream().map(seed -> grown(seed, graph));
        }
        return StreamSupport.stream(new DegeneracyBronKerboschCliqueFinder<>(graph).spliterator(), false);
    }

    /** Takes in others in the order of their ids. */
    private static List<Id<Participant>> grown(Id<Participant> seed, Graph<Id<Participant>, DefaultEdge> graph) {
        List<Id<Participant>> grown = new ArrayList<>(List.of(seed));
        Graphs.neighborSetOf(graph, seed).stream()
                .sorted()
                .filter(candidate -> grown.stream().allMatch(member -> graph.containsEdge(member, candidate)))
                .forEach(grown::add);
        return grown;
    }

    private static String[] values(List<Id<Participant>> people) {
        return people.stream().map(Id::value).toArray(String[]::new);
    }
}
