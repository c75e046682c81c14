package io.baton.minilm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.baton.bench.Gap;
import io.baton.bench.GapGroup;
import io.baton.bench.GapList;
import io.baton.bench.History;
import io.baton.bench.Match;
import io.baton.bench.SearchRequest;
import io.baton.bench.SearchResult;
import io.baton.firm.Firm;
import io.baton.firm.FirmId;
import io.baton.firm.Individual;
import io.baton.firm.Skill;
import io.baton.memory.InMemoryGaps;
import io.baton.partner.Partner;
import io.baton.partner.PartnerId;
import io.baton.search.SemanticRanking;
import io.baton.search.gaps.SemanticGapGrouping;
import io.baton.search.vocabulary.Vocabulary;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/// The real model, on plain needs.
@ExtendWith(OutputCaptureExtension.class)
@Isolated("it listens to all that is printed")
class MiniLmEncoderTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final FirmId FIRM = new FirmId("test:1");
    private static final MiniLmEncoder MODEL = new MiniLmEncoder(PATIENCE);
    private static final SemanticRanking RANKING =
            new SemanticRanking(
                    PrecomputedEncoder.shipped(MODEL),
                    Vocabulary::shipped,
                    _ -> History.none(),
                    Runnable::run,
                    PATIENCE);

    private static final List<Partner> BENCH =
            List.of(
                    partner("Ring", "VoIP", "business telephony"),
                    partner("Wire", "structured cabling", "Wi-Fi planning"),
                    partner("Lock", "penetration testing", "security audits"),
                    partner("Cloudy", "cloud migration", "Microsoft 365"),
                    partner("Pixel", "website design", "online shops"),
                    partner("Safe", "managed backup", "disaster recovery"),
                    partner("Gate", "video surveillance", "access control"),
                    partner("Paper", "printer fleet", "email archiving"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    wants to replace the old phone system          | Ring   | business telephony
                    vopi phones                                    | Ring   | VoIP
                    wireless is patchy in the warehouse            | Wire   | Wi-Fi planning
                    pen test                                       | Lock   | penetration testing
                    move the servers out of the basement into the cloud | Cloudy | cloud migration
                    a new web site                                 | Pixel  | website design
                    wants to sell his products online              | Pixel  | online shops
                    cameras at the gate                            | Gate   | video surveillance
                    printing costs too much                        | Paper  | printer fleet
                    """)
    void aNeedInPlainWordsFindsItsPartner(String need, String partner, String skill) {
        var first = find(RANKING, need).getFirst();

        assertThat(first.partner().name()).isEqualTo(partner);
        assertThat(first.skill().name()).isEqualTo(skill);
        assertThat(first.sure()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "paint the office walls",
                "catering for fifty people",
                "tax advice",
                "repair the coffee machine",
                "translate a contract into French"
            })
    void aNeedThatNobodyServesFindsNobody(String need) {
        assertThat(find(RANKING, need)).isEmpty();
    }

    @Test
    void aNearMissIsShownButNotTrusted() {
        assertThat(find(RANKING, "the server in the cellar got wet"))
                .first()
                .matches(match -> match.partner().name().equals("Safe"))
                .matches(match -> !match.sure());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a pentest and a new website and phones      | Lock Pixel Ring
                    phones & website                            | Ring Pixel
                    backups, cameras at the gate and wifi       | Safe Gate Wire
                    """)
    void severalNeedsInOneAreServedByTheFewestPartners(String need, String partners) {
        assertThat(together(need)).isEqualTo(partners);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "we do not need backups, we need a new website",
                "no phones please, a new website",
                "a new web site for the chess club"
            })
    void whatIsNotWantedOrIsOneNeedIsNotTakenApart(String need) {
        assertThat(together(need)).isEmpty();
    }

    @Test
    void whatTheFirmDoesItselfIsLeftOutOfThePlan() {
        var cover = search(RANKING, "phones & website", "VoIP").cover().orElseThrow();

        assertThat(cover.assignments())
                .extracting(share -> share.match().partner().name())
                .containsExactly("Pixel");
        assertThat(cover.inHouse())
                .singleElement()
                .matches(home -> home.need().equals("phones"))
                .matches(home -> home.match().skill().name().equals("VoIP"));
        assertThat(cover.unserved()).isEmpty();
    }

    private static String together(String need) {
        return search(RANKING, need).cover().stream()
                .flatMap(cover -> cover.assignments().stream())
                .map(share -> share.match().partner().name())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u0000", "\uD800", "<!channel> *x*", "電話", "😀"})
    void noTextIsTooOdd(String text) {
        assertThat(MODEL.embed(text)).isPresent();
        assertThat(find(RANKING, text)).allMatch(match -> match.fit() <= 1);
    }

    @Test
    void aNeedOfFourThousandCharactersIsUnderstoodByItsBeginning() {
        var need = "video surveillance ".repeat(25) + "and catering for the staff ".repeat(130);

        assertThat(find(RANKING, need))
                .first()
                .matches(match -> match.partner().name().equals("Gate"))
                .matches(Match::sure);
    }

    @Test
    void needsThatAskForTheSameAreOneGapAndOthersAreNot() {
        var asked =
                List.of(
                        gap("penetration testing"),
                        gap("pen test"),
                        gap("drone inspection of a factory roof"),
                        gap("drone with a heat camera to look over roofs"),
                        gap("tune a grand piano"),
                        gap("piano tuner for the concert hall"),
                        gap(
                                "Before their new patient portal opens, a clinic group would like to"
                                        + " know if a stranger could read other people's results"),
                        gap(
                                "A psychologist has to send reports that nobody but the patient can"
                                        + " open"));
        var gaps = new InMemoryGaps();
        asked.forEach(gaps::add);
        var list = new GapList(gaps, new SemanticGapGrouping(RANKING, Runnable::run), RANKING);
        var firm = Firm.founded(FIRM, "Us", CurrencyUnit.USD, ZoneId.of("UTC"));

        var lacks = list.list(firm, Instant.EPOCH, PATIENCE).groups();

        assertThat(lacks).extracting(GapGroup::times).containsExactly(2, 2, 2, 1, 1);
        assertThat(lacks)
                .extracting(GapGroup::service)
                .contains("Penetration testing", "Drones and aerial surveying");
        assertThat(lacks)
                .filteredOn(gapGroup -> gapGroup.newest().need().contains("piano"))
                .singleElement()
                .matches(gapGroup -> gapGroup.times() == 2);
        assertThat(list.closedBy(lack(lacks, "pen"), firm, BENCH, Instant.EPOCH)).hasValue("Lock");
        assertThat(list.closedBy(lack(lacks, "tune"), firm, BENCH, Instant.EPOCH)).isEmpty();
    }

    private static GapGroup lack(List<GapGroup> lacks, String words) {
        return lacks.stream()
                .filter(gapGroup -> gapGroup.newest().need().startsWith(words))
                .findFirst()
                .orElseThrow();
    }

    private static Gap gap(String need) {
        return new Gap(FIRM, need, need, new Individual("p:anna", "Anna"), Instant.EPOCH);
    }

    @Test
    void whereTheModelDoesNotLoadMeaningCannotBeTold() {
        var broken =
                new MiniLmEncoder(
                        () -> {
                            throw new UnsatisfiedLinkError("no such library here");
                        },
                        PATIENCE);

        assertThat(broken.embed("phones")).isEmpty();
        assertThat(
                        find(
                                new SemanticRanking(
                                        broken,
                                        Vocabulary::shipped,
                                        _ -> History.none(),
                                        Runnable::run,
                                        PATIENCE),
                                "VoIP phones"))
                .first()
                .matches(match -> match.partner().name().equals("Ring"));
    }

    @Test
    void whileTheModelLoadsARequestWaitsOnlySoLong() {
        var never = new CountDownLatch(1);
        var loading =
                new MiniLmEncoder(
                        () -> {
                            never.await();
                            return MiniLmModel.load();
                        },
                        Duration.ofMillis(20));

        assertThat(loading.isAvailable()).isTrue();
        assertThat(loading.embed("phones")).isEmpty();
        assertThat(loading.isAvailable()).as("nobody else waits").isFalse();
    }

    @Test
    void whereTheModelDoesNotLoadTheWordsDoAtOnceAndOneLineSaysSo(CapturedOutput output) {
        var read = new AtomicInteger();
        var broken =
                new MiniLmEncoder(
                        () -> {
                            throw new UnsatisfiedLinkError("no such library here");
                        },
                        PATIENCE);
        var ranking =
                new SemanticRanking(
                        PrecomputedEncoder.shipped(broken),
                        () -> {
                            read.incrementAndGet();
                            return Vocabulary.shipped();
                        },
                        _ -> History.none(),
                        Runnable::run,
                        PATIENCE);

        // Far less than one patience, for all of them.
        assertTimeoutPreemptively(
                PATIENCE.dividedBy(2),
                () -> {
                    for (int i = 0; i < 50; i++) {
                        assertThat(find(ranking, "VoIP phones"))
                                .first()
                                .matches(match -> match.partner().name().equals("Ring"));
                    }
                });
        assertThat(read).hasValueLessThanOrEqualTo(1);
        assertThat(output).containsOnlyOnce("partners are ranked by words");
        assertThat(broken.isAvailable()).isFalse();
    }

    @Test
    void theTokenizersMakersAreNotCalled() {
        assertThat(MODEL.embed("phones")).isPresent();
        assertThat(System.getProperty("ai.djl.offline")).isEqualTo("true");
    }

    private static List<Match> find(SemanticRanking ranking, String need) {
        return search(ranking, need).matches();
    }

    private static SearchResult search(SemanticRanking ranking, String need, String... own) {
        var firm =
                Firm.founded(FIRM, "Us", CurrencyUnit.USD, ZoneId.of("UTC"))
                        .withOwnServices(Arrays.stream(own).map(Skill::new).toList());
        return ranking.find(new SearchRequest(need, firm, BENCH, Instant.EPOCH));
    }

    private static Partner partner(String name, String... skills) {
        return Partner.named(new PartnerId(name), FIRM, name)
                .withSkills(Arrays.stream(skills).map(Skill::new).toList())
                .written();
    }
}
