package io.baton.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.baton.bench.BenchFixture;
import io.baton.firm.Skill;
import io.baton.search.text.Tokens;
import io.baton.search.vector.Embedding;
import io.baton.search.vocabulary.Lexicon;
import io.baton.search.vocabulary.ParsedNeed;
import io.baton.search.vocabulary.SkillLinker;
import io.baton.search.vocabulary.TermIndex;
import io.baton.search.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// The optimized index gives the same results as a full scan.
class OptimizedIndexTest {
    private final Random random = new Random(7);
    private final Lexicon lexicon = new Lexicon(Vocabulary.shipped());

    @Test
    void namesFoundByTheIndexMatchAFullScan() {
        var terms =
                Vocabulary.shipped().services().stream()
                        .flatMap(service -> service.terms().stream())
                        .map(Tokens::stems)
                        .toList();
        var termIndex = new TermIndex(lexicon, terms.size());
        IntStream.range(0, terms.size()).forEach(i -> termIndex.add(i, terms.get(i)));
        var need = Tokens.stems("cloud backup for the phone system and a Wi-Fi survey");
        var overlaps = new double[terms.size()];

        termIndex.match(need, (name, overlap) -> overlaps[name] = overlap);

        assertThat(Arrays.stream(overlaps).filter(overlap -> overlap > 0).count())
                .isGreaterThan(20);
        for (int i = 0; i < overlaps.length; i++) {
            assertThat(overlaps[i]).isCloseTo(overlap(terms.get(i), need), within(1e-9));
        }
    }

    private double overlap(Set<String> term, Set<String> need) {
        double all = term.stream().mapToDouble(lexicon::weight).sum();
        double said = term.stream().filter(need::contains).mapToDouble(lexicon::weight).sum();
        return Lexicon.overlap(said, all, 2);
    }

    @Test
    void skillsNamedInFullMatchAFullScan() {
        var profiles = new ArrayList<PartnerProfile>();
        for (var service : Vocabulary.shipped().services()) {
            for (var term : service.terms()) {
                var skill = SkillProfile.unlearned(new Skill(term), List.of(), lexicon);
                profiles.add(PartnerProfile.of(BenchFixture.partner(term, term), List.of(skill)));
            }
        }
        var parsedNeed =
                ParsedNeed.of(
                        "Cloud backup, a phone system and the IT support: no Wi-Fi survey",
                        Embedding.of(),
                        List.of());
        var named = new BitSet();

        new SkillNameIndex(profiles).addNamed(parsedNeed, named);

        var scanned = new BitSet();
        for (int i = 0; i < profiles.size(); i++) {
            scanned.set(
                    i,
                    parsedNeed
                            .tokens()
                            .containsPhrase(profiles.get(i).skills().getFirst().tokens()));
        }
        assertThat(named).isEqualTo(scanned);
        assertThat(named.cardinality()).isGreaterThan(4);
    }

    @Test
    void noFitExceedsTheMaximumFromThePartialScore() {
        for (int i = 0; i < 10_000; i++) {
            double leaning = random.nextDouble();
            double nameOverlap = random.nextBoolean() ? 0 : random.nextDouble();
            double aliasOverlap = random.nextBoolean() ? 0 : random.nextDouble();
            double partialScore = Features.partialScore(leaning, nameOverlap, aliasOverlap);
            var features =
                    new Features(random.nextDouble(), leaning, nameOverlap, aliasOverlap, false);

            // Partners that are ruled out must stay below a near miss.
            assertThat(features.fit())
                    .isLessThan(Math.max(FitThresholds.NEAR, Features.maxFit(partialScore)));
        }
        assertThat(Features.maxFit(Features.NAMED_IN_FULL))
                .isCloseTo(FitThresholds.NAMED_IN_FULL, within(1e-9));
    }

    @Test
    void noFittingPartnerIsMissed() {
        var profiles = IntStream.range(0, 3_000).mapToObj(this::profile).toList();
        var removed = new BitSet();
        removed.set(0, 100);
        assertFound(query(new double[] {0.7, 0.2, 0.1, 0}, 0.4), profiles, removed, 400);
        assertFound(query(new double[] {0.03, 0, 0, 0}, 0), profiles, removed, 3_000);
    }

    private static Scoring.Query query(double[] leanings, double aliasOverlap) {
        var parsedNeed = ParsedNeed.of("", Embedding.of(), List.of());
        return new Scoring.Query(leanings, new double[] {0, aliasOverlap, 0, 0}, parsedNeed);
    }

    private static void assertFound(
            Scoring.Query query, List<PartnerProfile> profiles, BitSet removed, int limit) {
        var found = new ArrayList<PartnerProfile>();

        new IndexSegment(profiles, 4)
                .candidates(query, removed, limit, candidate -> found.add(candidate.profile()));

        var scanned =
                profiles.stream()
                        .filter(partnerProfile -> !removed.get(profiles.indexOf(partnerProfile)))
                        .filter(partnerProfile ->
                                fit(query, partnerProfile, 1) >= FitThresholds.NEAR)
                        .sorted(
                                Comparator.comparingDouble(
                                        partnerProfile -> -fit(query, partnerProfile, 0)))
                        .limit(limit)
                        .toList();
        assertThat(scanned).hasSizeGreaterThan(300);
        assertThat(found).containsExactlyElementsOf(scanned);
    }

    private static double fit(
            Scoring.Query query, PartnerProfile partnerProfile, double similarity) {
        double leaning = partnerProfile.affinity(query.leanings());
        return new Features(
                        similarity,
                        leaning,
                        0,
                        partnerProfile.affinity(query.aliasOverlaps()),
                        false)
                .fit();
    }

    private PartnerProfile profile(int number) {
        var links = new ArrayList<SkillLinker.Link>();
        for (int service = 0; service < 4; service++) {
            links.add(new SkillLinker.Link(service, 0.1f + 0.9f * random.nextFloat()));
        }
        var skill = BenchFixture.skills("skill " + number).getFirst();
        return PartnerProfile.of(
                BenchFixture.partner("P" + number, skill.name()),
                List.of(SkillProfile.unlearned(skill, links, lexicon)));
    }
}
