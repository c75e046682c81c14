package io.baton.search;

import static io.baton.bench.BenchFixture.firmDoing;
import static io.baton.bench.BenchFixture.names;
import static io.baton.bench.BenchFixture.partner;
import static org.assertj.core.api.Assertions.assertThat;

import io.baton.bench.History;
import io.baton.bench.Match;
import io.baton.bench.SearchRequest;
import io.baton.firm.Firm;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.search.index.BenchIndexes;
import io.baton.search.vector.FakeEncoder;
import io.baton.search.vocabulary.ClassifierWeights;
import io.baton.search.vocabulary.Service;
import io.baton.search.vocabulary.Vocabulary;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SemanticRankingTest {
    private static final Firm FIRM = firmDoing();
    private static final Vocabulary VOCABULARY =
            new Vocabulary(
                    List.of(
                            service("telephony", "the phones are dead"),
                            service("cabling", "nowhere to plug in"),
                            service("painting", "the walls look grim")));

    private History history = History.none();
    private final List<Runnable> background = new ArrayList<>();
    private final FakeEncoder encoder =
            new FakeEncoder()
                    .knowing("our line is dead", 1, 0)
                    .knowing("the phones are dead", 0.95f, 0.05f)
                    .knowing("telephony", 0.9f, 0.2f)
                    .knowing("nowhere to plug in", 0.4f, 0.8f)
                    .knowing("cabling", 0.5f, 0.7f)
                    .knowing("the walls look grim", 0.05f, 0.95f)
                    .knowing("painting", 0, 1);
    private final SemanticRanking ranking =
            new SemanticRanking(
                    new ModelLoader(
                            encoder,
                            () -> VOCABULARY,
                            () -> ClassifierWeights.NONE,
                            this::execute,
                            Duration.ofSeconds(1)),
                    _ -> history);
    private boolean queueTasks;

    private void execute(Runnable work) {
        if (queueTasks) {
            background.add(work);
        } else {
            work.run();
        }
    }

    private static Service service(String name, String said) {
        return new Service(name, List.of(), List.of(), List.of(said), List.of());
    }

    private List<Match> find(String need, Partner... bench) {
        return find(need, List.of(bench));
    }

    private List<Match> find(String need, List<Partner> bench) {
        return ranking.find(new SearchRequest(need, FIRM, bench, Instant.EPOCH)).matches();
    }

    @Test
    void aClientsWordsLeadToTheServiceAndItsProvider() {
        var found =
                find(
                        "our line is dead",
                        partner("Cable Co", "painting", "cabling"),
                        partner("Phone Co", "painting", "telephony"));

        assertThat(found.getFirst().partner().name()).isEqualTo("Phone Co");
        assertThat(found.getFirst().skill().name()).isEqualTo("telephony");
        assertThat(found.getFirst().sure()).isTrue();
    }

    @Test
    void partnersFarFromTheNeedAreNotShown() {
        assertThat(find("our line is dead", partner("Painters", "painting"))).isEmpty();
        assertThat(find("our line is dead", partner("Idle"))).isEmpty();
        assertThat(find("our line is dead")).isEmpty();
    }

    @Test
    void pausedOrRefusingPartnersNeverFit() {
        var phones = partner("Phone Co", "telephony");
        var request =
                new SearchRequest(
                        "our line is dead",
                        FIRM,
                        List.of(phones),
                        Set.of(new PartnerId("p-Phone Co")),
                        Instant.EPOCH);

        assertThat(find("our line is dead", phones.paused())).isEmpty();
        assertThat(ranking.find(request).matches()).isEmpty();
    }

    @Test
    void equalPartnersAreSortedByName() {
        var a = partner("alpha", "telephony");
        var b = partner("Beta", "telephony");
        var c = partner("gamma", "telephony");

        assertThat(names(find("our line is dead", c, b, a)))
                .containsExactly("alpha", "Beta", "gamma")
                .isEqualTo(names(find("our line is dead", b, a, c)));
    }

    @Test
    void ofTwoEqualSkillsTheFirstOneIsShown() {
        encoder.knowing("Telephony", 0.9f, 0.2f);

        var found = find("our line is dead", partner("P", "Telephony", "telephony"));

        assertThat(found.getFirst().skill().name()).isEqualTo("Telephony");
    }

    @Test
    void aSkillNamedInFullAlwaysFits() {
        encoder.knowing("We need Laser Engraving, soon!", 1, 0).knowing("laser engraving", 0, 1);

        assertThat(find("We need Laser Engraving, soon!", partner("L", "laser engraving")))
                .singleElement()
                .matches(Match::sure);
    }

    @Test
    void aTypoIsCorrectedToASkillOnTheBench() {
        encoder.knowing("visio licences", 0, 1).knowing("Visio", 0.1f, 1);

        assertThat(find("visoi licences", partner("V", "Visio")))
                .singleElement()
                .matches(Match::sure);
    }

    @Test
    void anOwnServiceIsInHouseOnlyIfItSurelyFits() {
        assertThat(inHouse("painting", "telephony")).isEqualTo("telephony");
        assertThat(inHouse("painting")).isNull();
        assertThat(inHouse()).isNull();
    }

    private @Nullable String inHouse(String... own) {
        return ranking.find(
                        new SearchRequest(
                                "our line is dead", firmDoing(own), List.of(), Instant.EPOCH))
                .inHouse()
                .map(each -> each.skill().name())
                .orElse(null);
    }

    @Test
    void keywordsDecideUntilTheModelIsAvailable() {
        encoder.becomeUnavailable();
        var bench = List.of(partner("Painters", "painting"), partner("Phone Co", "telephony"));

        assertThat(names(find("somebody for telephony", bench))).containsExactly("Phone Co");
        assertThat(find("our line is dead", bench)).isEmpty();

        encoder.recover();

        assertThat(names(find("our line is dead", bench))).containsExactly("Phone Co");
    }

    @Test
    void aSkillIsEmbeddedOnce() {
        find("our line is dead", partner("A", "phones"), partner("B", "phones"));
        find("our line is dead", partner("A", "phones"), partner("C", "phones"));

        assertThat(encoder.asked).filteredOn("phones"::equals).hasSize(1);
    }

    @Test
    void theSameQuestionIsReadOnce() {
        var bench = List.of(partner("Phone Co", "telephony"));
        var first = find("our line is dead", bench);
        int asked = encoder.asked.size();

        assertThat(find("our line is dead", bench)).isEqualTo(first);
        assertThat(encoder.asked).hasSize(asked);
    }

    @Test
    void aChangedBenchShowsInTheNextSearch() {
        assertThat(find("our line is dead", partner("A", "painting"))).isEmpty();
        assertThat(find("our line is dead", partner("A", "telephony"))).hasSize(1);
        assertThat(find("our line is dead", partner("A", "painting"))).isEmpty();
    }

    @Test
    void aSearchLearnsOnlyPartOfALargeBench() {
        find("our line is dead");
        int before = encoder.asked.size();
        queueTasks = true;
        var bench =
                IntStream.range(0, 250).mapToObj(i -> partner("P" + i, "skill no " + i)).toList();

        find("our line is dead", bench);
        find("our line is dead", bench);

        assertThat(encoder.asked.size() - before).isEqualTo(1 + BenchIndexes.LEARNED_AT_ONCE);
        assertThat(background).as("one task at a time").hasSize(1);

        background.removeFirst().run();
        find("our line is dead", bench);

        assertThat(encoder.asked.size() - before).isEqualTo(2 + 250);
        assertThat(background).isEmpty();
    }

    @Test
    void anUnlearnedSkillIsFoundByName() {
        find("our line is dead");
        queueTasks = true;
        var bench =
                new ArrayList<>(
                        IntStream.range(0, 100).mapToObj(i -> partner("P" + i, "s" + i)).toList());
        bench.add(partner("Phone Co", "telephony"));

        assertThat(names(find("our line is dead", bench))).containsExactly("Phone Co");
    }
}
