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

/// Which services a skill on a card means. A term of the vocabulary means its services; what is
/// written otherwise means those that come nearest.
public final class SkillLinker {
    /// How sharply the nearest service stands out among the others.
    private static final double SHARPNESS = 0.03;

    /// A skill means one service, seldom two; the rest is noise.
    private static final int MOST = 5;

    /// Up to the first nothing comes near; from the second on the nearest is surely meant.
    private static final double FAR = 0.4;

    private static final double NEAR = 0.7;

    /// Cards put two things into one: `EMIS and SystmOne`, `SIEM (Sentinel)`.
    private static final Pattern BETWEEN = Pattern.compile("\\s+(?:and|&|\\+)\\s+|[/()]");

    /// One service that a skill means.
    ///
    /// @param service its place in the vocabulary
    /// @param share up to 1, for a skill that is a term of this service alone
    public record Link(int service, float share) {}

    private final List<ServiceRows> services;
    private final EmbeddingMatrix embeddingMatrix;
    private final Map<String, List<Integer>> byTerm = new HashMap<>();

    /// @param embeddingMatrix of all services
    SkillLinker(List<ServiceRows> services, EmbeddingMatrix embeddingMatrix) {
        this.services = List.copyOf(services);
        this.embeddingMatrix = embeddingMatrix;
        for (int i = 0; i < services.size(); i++) {
            for (var term : services.get(i).service().terms()) {
                var same = byTerm.computeIfAbsent(letters(term), _ -> new ArrayList<>());
                if (!same.contains(i)) {
                    same.add(i);
                }
            }
        }
    }

    /// The services that call the skill exactly so, but for blanks, hyphens and case; a brand may
    /// stand for several. Where none does, those that call a part of it so.
    public List<Link> byName(String skill) {
        var whole = services(skill);
        var named =
                whole.isEmpty()
                        ? BETWEEN.splitAsStream(skill)
                                .flatMap(part -> services(part).stream())
                                .distinct()
                                .toList()
                        : whole;
        float share = (float) (1 / Math.sqrt(named.size()));
        return named.stream().map(service -> new Link(service, share)).toList();
    }

    private List<Integer> services(String term) {
        return byTerm.getOrDefault(letters(term), List.of());
    }

    /// Those that call it so; or, if none does, those that come nearest in meaning.
    public List<Link> link(String skill, Embedding meaning) {
        var named = byName(skill);
        return named.isEmpty() ? nearest(meaning) : named;
    }

    private List<Link> nearest(Embedding meaning) {
        var likeness = embeddingMatrix.similarities(meaning);
        var nearness =
                services.stream().mapToDouble(service -> service.scoreForSkill(likeness)).toArray();
        double sure = (Arrays.stream(nearness).max().orElse(0) - FAR) / (NEAR - FAR);
        var shares = VectorMath.softmax(nearness, SHARPNESS);
        return Arrays.stream(TopK.of(shares, MOST))
                .mapToObj(i -> new Link(i, (float) (shares[i] * Math.clamp(sure, 0, 1))))
                .filter(link -> link.share() > 0)
                .toList();
    }

    /// A plural, a hyphen or a capital makes no other term.
    private static String letters(String text) {
        return Tokens.words(text).stream().map(Stemmer::stem).collect(Collectors.joining());
    }
}
