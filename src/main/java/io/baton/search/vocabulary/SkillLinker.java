package io.baton.search.vocabulary;

import io.baton.search.text.Stemmer;
import io.baton.search.text.Tokens;
import io.baton.search.vector.Embedding;
import io.baton.search.vector.EmbeddingMatrix;
import io.baton.search.vector.TopK;
import io.baton.search.vector.VectorMath;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Links a skill to services. A skill named like a term of the vocabulary means the services with
/// that term; any other means the nearest ones.
public final class SkillLinker {
    /// Softmax temperature. The smaller, the more goes to the nearest service.
    private static final double TEMPERATURE = 0.03;

    /// A skill means one service, rarely two. The rest is noise.
    private static final int MAX_LINKS = 5;

    /// Scores below the first are no match, above the second a sure one.
    private static final double FAR = 0.4;

    private static final double NEAR = 0.7;

    /// Separators in skills that name two things: `EMIS and SystmOne`, `SIEM (Sentinel)`.
    private static final Pattern SEPARATOR = Pattern.compile("\\s+(?:and|&|\\+)\\s+|[/()]");

    /// A service a skill means.
    ///
    /// @param service index in the vocabulary
    /// @param share strength up to 1; 1 if the skill is a term of this service alone
    public record Link(int service, float share) {}

    private final List<ServiceRows> services;
    private final EmbeddingMatrix embeddingMatrix;
    private final Map<String, List<Integer>> byTerm = new HashMap<>();

    /// @param embeddingMatrix embeddings of all services
    SkillLinker(List<ServiceRows> services, EmbeddingMatrix embeddingMatrix) {
        this.services = List.copyOf(services);
        this.embeddingMatrix = embeddingMatrix;
        for (int i = 0; i < services.size(); i++) {
            for (var term : services.get(i).service().terms()) {
                var indexes = byTerm.computeIfAbsent(normalized(term), _ -> new ArrayList<>());
                if (!indexes.contains(i)) {
                    indexes.add(i);
                }
            }
        }
    }

    /// The services with exactly this term, ignoring spaces, hyphens and case. A brand may belong
    /// to several. If there are none, the services with a part of the skill as a term.
    public List<Link> byName(String skill) {
        var whole = services(skill);
        var named =
                whole.isEmpty()
                        ? SEPARATOR
                                .splitAsStream(skill)
                                .flatMap(part -> services(part).stream())
                                .distinct()
                                .toList()
                        : whole;
        float share = (float) (1 / Math.sqrt(named.size()));
        return named.stream().map(service -> new Link(service, share)).toList();
    }

    private List<Integer> services(String term) {
        return byTerm.getOrDefault(normalized(term), List.of());
    }

    /// The services with this term; if there are none, those nearest in meaning.
    public List<Link> link(String skill, Embedding embedding) {
        var named = byName(skill);
        return named.isEmpty() ? nearest(embedding) : named;
    }

    private List<Link> nearest(Embedding embedding) {
        var similarities = embeddingMatrix.similarities(embedding);
        var scores =
                services.stream()
                        .mapToDouble(service -> service.scoreForSkill(similarities))
                        .toArray();
        double certainty = (Arrays.stream(scores).max().orElse(0) - FAR) / (NEAR - FAR);
        var shares = VectorMath.softmax(scores, TEMPERATURE);
        return Arrays.stream(TopK.of(shares, MAX_LINKS))
                .mapToObj(i -> new Link(i, (float) (shares[i] * Math.clamp(certainty, 0, 1))))
                .filter(link -> link.share() > 0)
                .toList();
    }

    /// Normalizes a term, so that plurals, hyphens and capitals make no difference.
    private static String normalized(String text) {
        return Tokens.words(text).stream().map(Stemmer::stem).collect(Collectors.joining());
    }
}
