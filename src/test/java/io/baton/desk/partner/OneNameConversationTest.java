package io.baton.desk.partner;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Place;
import io.baton.chat.Reply;
import io.baton.chat.ReplyCapability;
import io.baton.chat.Turn;
import io.baton.desk.PostedCards;
import io.baton.desk.TestFirm;
import io.baton.partner.Partner;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.RepeatedTest;

/// Several people give one name to a partner at the same moment.
class OneNameConversationTest {
    private static final int AT_ONCE = 16;

    private final TestFirm testFirm = new TestFirm();

    @RepeatedTest(5)
    void ofManyWhoAddANameAtOnceOneDoes() {
        var answers = atOnce(i -> "partner add " + (i % 2 == 0 ? "Volta" : "VOLTA") + ": VoIP");

        assertThat(names()).hasSize(1);
        assertThat(answers).filteredOn(one -> one.contains("is now one of")).hasSize(1);
        assertThat(answers)
                .filteredOn(one -> one.contains("There's already a partner called"))
                .hasSize(AT_ONCE - 1);
    }

    @RepeatedTest(5)
    void ofManyRenamedToOneNameOneIs() {
        IntStream.range(0, AT_ONCE).forEach(i -> testFirm.partner("P" + i, "Rita", "VoIP"));

        var answers = atOnce(i -> "partner edit P" + i + ": name Volta");

        assertThat(names()).hasSize(AT_ONCE).containsOnlyOnce("Volta");
        assertThat(answers).filteredOn(one -> one.contains("was updated")).hasSize(1);
    }

    @RepeatedTest(5)
    void anAddAndARenameAtOnceShareNoName() {
        testFirm.partner("P0", "Rita", "VoIP");

        atOnce(i -> i == 0 ? "partner edit P0: name Volta" : "partner add Volta: VoIP");

        assertThat(names()).containsOnlyOnce("Volta");
    }

    @Test
    void theNameOfARenamedPartnerIsFree() {
        var anna = testFirm.member("Anna");
        anna.says("partner add Volta: VoIP").says("partner edit Volta: name Watt");
        anna.says("partner add Volta: Wi-Fi").isTold("Volta is now one of your partners");
        anna.says("partner edit Watt: name volta").isTold("There's already a partner called");
        assertThat(names()).containsExactly("Volta", "Watt");
    }

    private List<String> names() {
        return testFirm.partners.all(TestFirm.FIRM).stream().map(Partner::name).toList();
    }

    private List<String> atOnce(IntFunction<String> command) {
        var anna = testFirm.member("Anna").person();
        return IntStream.range(0, AT_ONCE)
                .parallel()
                .mapToObj(i ->
                        testFirm.desk.handle(
                                new Turn.Said(
                                        new Turn.Context(
                                                UUID.randomUUID().toString(),
                                                TestFirm.WORKSPACE,
                                                anna,
                                                new Place.Direct(anna.id()),
                                                ReplyCapability.ANSWER_AND_FORM),
                                        command.apply(i),
                                        Map.of())))
                .map(reply -> PostedCards.textOf(((Reply.Whisper) reply).card()))
                .toList();
    }
}
