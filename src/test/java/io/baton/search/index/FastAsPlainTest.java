package io.baton.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.baton.bench.BenchFixture;
import io.baton.firm.Skill;
import io.baton.search.text.Dictionary;
import io.baton.search.text.EditDistance;
import io.baton.search.text.Tokens;
import io.baton.search.vector.Embedding;
import io.baton.search.vector.EmbeddingMatrix;
import io.baton.search.vector.ExpTable;
import io.baton.search.vector.TopK;
import io.baton.search.vocabulary.Lexicon;
import io.baton.search.vocabulary.ParsedNeed;
import io.baton.search.vocabulary.SkillLinker;
import io.baton.search.vocabulary.TermIndex;
import io.baton.search.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What is made fast gives what the plain way gives.
class FastAsPlainTest {
    private final Random random = new Random(7);
    private final Lexicon lexicon = new Lexicon(Vocabulary.shipped());

    private Embedding vector(int size) {
        var parts = new float[size];
        for (int i = 0; i < size; i++) {
            parts[i] = (float) random.nextGaussian();
        }
        return Embedding.of(parts);
    }

    @Test
    void likenessWithManyAtOnceIsThatWithEach() {
        var all = new ArrayList<Embedding>();
        IntStream.range(0, 5_000)
                .forEach(i -> all.add(i % 1_000 == 7 ? Embedding.of() : vector(50)));
        var texts = List.of(vector(50), vector(50), Embedding.of(), all.getLast());

        var fast = new EmbeddingMatrix(all).similarities(texts);

        for (int text = 0; text < texts.size(); text++) {
            for (int i = 0; i < all.size(); i++) {
                assertThat((double) fast.get(text)[i])
                        .isCloseTo(texts.get(text).similarity(all.get(i)), within(0.005));
            }
        }
    }

    @Test
    void sumsThatAreLookedUpAreThoseThatAreComputed() {
        float[] likeness = {-1, -0.3f, 0.7654f, 0.7891f, 0.8003f};
        double computed = 0;
        for (float each : likeness) {
            computed += Math.exp(each / 0.06);
        }

        assertThat(new ExpTable(0.06).sumOfExp(likeness, 0, 5) / computed)
                .isCloseTo(1, within(1e-4));
        assertThat(new ExpTable(0.06).sumOfExp(new float[] {1.00001f}, 0, 1))
                .isCloseTo(Math.exp(1 / 0.06), within(1.0));
    }

    @Test
    void theLargestComeFirstAndOfEqualsTheFirst() {
        var values = random.doubles(2_000).map(x -> Math.floor(x * 300)).toArray();
        var sorted =
                IntStream.range(0, values.length)
                        .boxed()
                        .sorted(
                                Comparator.comparingDouble((Integer i) -> -values[i])
                                        .thenComparing(i -> i))
                        .mapToInt(i -> i)
                        .toArray();

        assertThat(TopK.of(values, 99)).isEqualTo(Arrays.copyOf(sorted, 99));
        assertThat(TopK.of(values, 5_000)).isEqualTo(sorted);
        assertThat(TopK.of(values, 0)).isEmpty();
    }

    @Test
    void namesThatAreLookedUpAreCalledAsEachByItself() {
        var terms =
                Vocabulary.shipped().services().stream()
                        .flatMap(service -> service.terms().stream())
                        .map(Tokens::stems)
                        .toList();
        var termIndex = new TermIndex(lexicon, terms.size());
        IntStream.range(0, terms.size()).forEach(i -> termIndex.add(i, terms.get(i)));
        var need = Tokens.stems("cloud backup for the phone system and a Wi-Fi survey");
        var called = new double[terms.size()];

        termIndex.match(need, (name, how) -> called[name] = how);

        assertThat(Arrays.stream(called).filter(how -> how > 0).count()).isGreaterThan(20);
        for (int i = 0; i < called.length; i++) {
            assertThat(called[i]).isCloseTo(named(terms.get(i), need), within(1e-9));
        }
    }

    private double named(Set<String> term, Set<String> need) {
        double all = term.stream().mapToDouble(lexicon::weight).sum();
        double said = term.stream().filter(need::contains).mapToDouble(lexicon::weight).sum();
        return Lexicon.overlap(said, all, 2);
    }

    @Test
    void wordsThatAreNearlyAnotherAreThoseOfAllThatLieSoNear() {
        var uses = new HashMap<String, Integer>();
        Vocabulary.shipped()
                .services()
                .forEach(service ->
                        service.terms().stream()
                                .flatMap(term -> Tokens.words(term).stream())
                                .forEach(word -> uses.merge(word, 1, Integer::sum)));
        var dictionary = new Dictionary(uses);

        for (var word : List.of("firewal", "vnp", "micorsoft", "bakcups", "übung", "c#", "mm")) {
            var nearly = new HashMap<String, Integer>();
            dictionary.forEachSimilar(word, 2, 3, nearly::put);

            var plain = new HashMap<String, Integer>();
            for (var known : uses.keySet()) {
                int slips = EditDistance.between(known, word, 2);
                if (slips <= 2 && known.length() >= 3) {
                    plain.put(known, slips);
                }
            }
            assertThat(nearly).isEqualTo(plain);
        }
    }

    @Test
    void whoseSkillANeedCallsIsFoundByItsMostTellingWord() {
        var entries = new ArrayList<PartnerProfile>();
        for (var service : Vocabulary.shipped().services()) {
            for (var term : service.terms()) {
                var skill = SkillProfile.unlearned(new Skill(term), List.of(), lexicon);
                entries.add(PartnerProfile.of(BenchFixture.partner(term, term), List.of(skill)));
            }
        }
        var parsedNeed =
                ParsedNeed.of(
                        "Cloud backup, a phone system and the IT support: no Wi-Fi survey",
                        Embedding.of(),
                        List.of());
        var called = new BitSet();

        new SkillNameIndex(entries).addNamed(parsedNeed, called);

        var plain = new BitSet();
        for (int i = 0; i < entries.size(); i++) {
            plain.set(
                    i,
                    parsedNeed
                            .tokens()
                            .containsPhrase(entries.get(i).skills().getFirst().tokens()));
        }
        assertThat(called).isEqualTo(plain);
        assertThat(called.cardinality()).isGreaterThan(4);
    }

    @Test
    void nobodyFitsBetterThanWasPromised() {
        for (int i = 0; i < 10_000; i++) {
            double leaning = random.nextDouble();
            double named = random.nextBoolean() ? 0 : random.nextDouble();
            double alias = random.nextBoolean() ? 0 : random.nextDouble();
            double promise = Features.partialScore(leaning, named, alias);
            var features = new Features(random.nextDouble(), leaning, named, alias, false);

            // Of whom nothing is promised, nobody would hear anyway.
            assertThat(features.fit())
                    .isLessThan(Math.max(FitThresholds.NEAR, Features.maxFit(promise)));
        }
        assertThat(Features.maxFit(Features.NAMED_IN_FULL))
                .isCloseTo(FitThresholds.NAMED_IN_FULL, within(1e-9));
    }

    @Test
    void nobodyWhoFitsIsPassedOver() {
        var entries = IntStream.range(0, 3_000).mapToObj(this::entry).toList();
        var without = new BitSet();
        without.set(0, 100);
        assertFound(asking(new double[] {0.7, 0.2, 0.1, 0}, 0.4), entries, without, 400);
        assertFound(asking(new double[] {0.03, 0, 0, 0}, 0), entries, without, 3_000);
    }

    private static Scoring.Query asking(double[] leanings, double alias) {
        var parsedNeed = ParsedNeed.of("", Embedding.of(), List.of());
        return new Scoring.Query(leanings, new double[] {0, alias, 0, 0}, parsedNeed);
    }

    private static void assertFound(
            Scoring.Query asked, List<PartnerProfile> entries, BitSet without, int most) {
        var found = new ArrayList<PartnerProfile>();

        new IndexSegment(entries, 4)
                .candidates(asked, without, most, candidate -> found.add(candidate.profile()));

        var plain =
                entries.stream()
                        .filter(partnerProfile -> !without.get(entries.indexOf(partnerProfile)))
                        .filter(partnerProfile ->
                                fit(asked, partnerProfile, 1) >= FitThresholds.NEAR)
                        .sorted(
                                Comparator.comparingDouble(
                                        partnerProfile -> -fit(asked, partnerProfile, 0)))
                        .limit(most)
                        .toList();
        assertThat(plain).hasSizeGreaterThan(300);
        assertThat(found).containsExactlyElementsOf(plain);
    }

    private static double fit(Scoring.Query asked, PartnerProfile partnerProfile, double likeness) {
        double leaning = partnerProfile.affinity(asked.leanings());
        return new Features(
                        likeness, leaning, 0, partnerProfile.affinity(asked.aliasOverlaps()), false)
                .fit();
    }

    private PartnerProfile entry(int number) {
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
