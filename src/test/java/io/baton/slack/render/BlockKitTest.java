package io.baton.slack.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.element.ButtonElement;
import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Chart;
import io.baton.chat.Form;
import io.baton.chat.SampleCards;
import io.baton.chat.SampleForms;
import io.baton.chat.Text;
import io.baton.desk.freetext.Screens;
import io.baton.slack.fake.FakeSlack;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Cards and forms match their reviewed files, and Slack's rules accept them.
class BlockKitTest {
    private static final FormOrigin ORIGIN = FormOrigin.inChannel("C0SALES");
    private static FakeSlack slack = FakeSlack.start();
    private static MethodsClient client = Slack.getInstance().methods();
    private static Map<Chart, String> uploaded = Map.of();

    @BeforeAll
    static void connect() throws Exception {
        slack.people().add("U1", "anna");
        slack.channels().openPublic("C0SALES", "sales").with("U1");
        var config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(slack.apiUrl());
        config.setStatsEnabled(false);
        client = Slack.getInstance(config).methods(slack.identity().botToken());
        var file =
                client.filesUploadV2(
                        r -> r.fileData(new byte[] {1}).filename("c.png").requestFileInfo(false));
        uploaded = Map.of(SampleCards.chart(), file.getFile().getId());
    }

    @AfterAll
    static void close() {
        slack.close();
    }

    @TestFactory
    Stream<DynamicTest> everyCardMatchesItsGoldenFile() {
        var files = Map.of(SampleCards.chart(), "F0CHART");
        return cards((name, card) -> BlockKitGolden.check("card-" + name, message(card, files)));
    }

    @TestFactory
    Stream<DynamicTest> slackAcceptsEveryCard() {
        return cards((_, card) -> {
            var blocks = CardBlocks.inMessage(card, uploaded);
            var said =
                    client.chatPostMessage(r ->
                            r.channel("C0SALES").text(CardBlocks.summary(card)).blocks(blocks));
            assertThat(said.isOk()).as(said.getError() + " " + slack.violations()).isTrue();
            var again =
                    client.chatUpdate(r ->
                            r.channel("C0SALES")
                                    .ts(said.getTs())
                                    .text(CardBlocks.summary(card))
                                    .blocks(blocks));
            assertThat(again.isOk()).as(again.getError()).isTrue();
            assertThat(slack.violations()).isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> slackAcceptsEveryCardOnHome() {
        return cards((_, card) -> {
            var view = FormView.home(CardBlocks.inView(card, uploaded));
            assertThat(client.viewsPublish(r -> r.userId("U1").view(view)).isOk()).isTrue();
            assertThat(slack.violations()).isEmpty();
        });
    }

    @TestFactory
    Stream<DynamicTest> everyFormMatchesItsGoldenFile() {
        return forms(
                (name, form) -> BlockKitGolden.check("form-" + name, FormView.of(form, ORIGIN)));
    }

    @TestFactory
    Stream<DynamicTest> slackAcceptsEveryForm() {
        return forms((_, form) -> {
            // A Home tab has the same block rules and needs no trigger.
            var view = FormView.of(form, ORIGIN);
            var home = FormView.home(view.getBlocks());
            home.setPrivateMetadata(view.getPrivateMetadata());
            assertThat(client.viewsPublish(r -> r.userId("U1").view(home)).isOk()).isTrue();
            assertThat(view.getTitle().getText()).hasSizeBetween(1, 24);
            assertThat(view.getSubmit().getText()).hasSizeBetween(1, 24);
            assertThat(slack.violations()).isEmpty();
        });
    }

    @Test
    void aChartThatWasNotUploadedIsShownAsText() {
        var blocks =
                BlockKitGolden.json(CardBlocks.inMessage(SampleCards.digest(), Map.of()))
                        .toString();
        assertThat(blocks).contains("January 11%").doesNotContain("image");
    }

    @Test
    void anActionIsReadBackFromItsNumberedId() {
        var card =
                Card.saying("x")
                        .buttons(
                                Button.plain("A", "offer.accept", "1"),
                                Button.plain("B", "odd#name#", "2"));
        var actions = (ActionsBlock) CardBlocks.inMessage(card, Map.of()).getLast();
        assertThat(actions.getElements())
                .extracting(e -> ((ButtonElement) e).getActionId())
                .containsExactly("offer.accept#0", "odd#name##1")
                .extracting(ButtonRows::action)
                .containsExactly("offer.accept", "odd#name#");
    }

    @Test
    void aTextThatFitsIntoFourSectionsIsComplete() {
        var need = "one <two> & three ".repeat(200);
        assertThat(String.join("", Mrkdwn.chunks(Text.of(need), 3_000)))
                .isEqualTo(Mrkdwn.escaped(need));
    }

    private static Map<String, Object> message(Card card, Map<Chart, String> files) {
        var message = new TreeMap<String, Object>();
        message.put("text", CardBlocks.summary(card));
        message.put("blocks", CardBlocks.inMessage(card, files));
        return message;
    }

    private interface Check<T> {
        void on(String name, T sample) throws Exception;
    }

    private static Stream<DynamicTest> cards(Check<Card> check) {
        return tests(Screens.withSamples(), check);
    }

    private static Stream<DynamicTest> forms(Check<Form> check) {
        return tests(SampleForms.all(), check);
    }

    private static <T> Stream<DynamicTest> tests(Map<String, T> samples, Check<T> check) {
        return samples.entrySet().stream()
                .map(e ->
                        DynamicTest.dynamicTest(
                                e.getKey(), () -> check.on(e.getKey(), e.getValue())));
    }
}
