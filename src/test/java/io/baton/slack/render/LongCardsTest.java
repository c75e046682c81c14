package io.baton.slack.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.model.block.ActionsBlock;
import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Card.Fact;
import io.baton.chat.Card.Part;
import io.baton.chat.Text;
import io.baton.door.CardFitting;
import io.baton.slack.fake.FakeSlack;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// However long a card is, Slack accepts it, and its reader sees that there's more.
class LongCardsTest {
    private static final Button MORE = Button.plain("More", "referral.list", "2 open");

    private static FakeSlack slack = FakeSlack.start();
    private static MethodsClient client = Slack.getInstance().methods();

    @BeforeAll
    static void connect() {
        slack.people().add("U1", "anna");
        slack.channels().openPublic("C0SALES", "sales").with("U1");
        var config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(slack.apiUrl());
        config.setStatsEnabled(false);
        client = Slack.getInstance(config).methods(slack.identity().botToken());
    }

    @AfterAll
    static void close() {
        slack.close();
    }

    /// Each is a kind of card that Baton writes, with more in it than it usually has.
    static Stream<Card> longCards() {
        return Stream.of(
                history(70, "note: the client called again ".repeat(10)),
                history(900, "note: short"),
                history(40, "<&> 'quoted' \"markup\" ".repeat(14)),
                Card.titled("A long need").paragraph(Text.of("x".repeat(20_000))).buttons(MORE),
                Card.titled("Facts").with(new Part.Facts(facts(30, 2_000))).buttons(MORE),
                digest(60),
                plan(40),
                Card.titled("Notes")
                        .note(Text.of("ж".repeat(3_000)))
                        .note(Text.of("small print ".repeat(300)))
                        .bullets(Collections.nCopies(50, Text.of("😀".repeat(400))))
                        .buttons(MORE));
    }

    private static Card history(int steps, String words) {
        return Card.titled("R-12: Acme needs VoIP")
                .with(new Part.Facts(facts(4, 60)))
                .bullets(Collections.nCopies(steps, Text.of(words)))
                .buttons(MORE);
    }

    private static List<Fact> facts(int count, int length) {
        return Collections.nCopies(count, new Fact("Status", Text.of("a".repeat(length))));
    }

    private static Card digest(int partners) {
        var lines =
                IntStream.range(0, partners)
                        .mapToObj(n ->
                                Text.empty()
                                        .strong("Partner " + n)
                                        .plain(": gave you 3, got 4 from you, owes $1,200"))
                        .toList();
        var card = Card.titled("Partnering in week 47");
        for (var section : List.of("Won", "Given", "Received", "Open", "Not moved")) {
            card = card.paragraph(Text.empty().strong(section)).bullets(lines);
        }
        return card.buttons(MORE);
    }

    /// Each part of a plan has buttons with values of their own.
    private static Card plan(int parts) {
        var card = Card.titled("A plan");
        for (int n = 0; n < parts; n++) {
            card =
                    card.paragraph(Text.of("Part %d: %s".formatted(n, "needs wifi ".repeat(20))))
                            .buttons(Button.primary("Send", "refer.send", "R-1/2 ".repeat(100)));
        }
        return card.buttons(MORE);
    }

    @ParameterizedTest
    @MethodSource("longCards")
    void slackAcceptsItAsAMessage(Card card) throws Exception {
        var blocks = CardBlocks.inMessage(card, Map.of());
        var summary = CardBlocks.summary(card);
        var said = client.chatPostMessage(r -> r.channel("C0SALES").text(summary).blocks(blocks));
        assertThat(said.getError()).isNull();
        var again =
                client.chatUpdate(
                        r -> r.channel("C0SALES").ts(said.getTs()).text(summary).blocks(blocks));
        assertThat(again.getError()).isNull();
        assertThat(blocks.getLast()).isInstanceOf(ActionsBlock.class);
        assertThat(BlockKitGolden.json(blocks).toString()).contains(CardFitting.MORE);
        assertThat(blocks).hasSizeGreaterThan(3);
    }

    @ParameterizedTest
    @MethodSource("longCards")
    void slackAcceptsItOnHomeAndInAModal(Card card) throws Exception {
        var home = FormView.home(CardBlocks.inView(card, Map.of()));
        assertThat(client.viewsPublish(r -> r.userId("U1").view(home)).getError()).isNull();
        assertThat(size(FormView.showing(card))).isLessThan(250_000);
    }

    private static int size(Object view) {
        return BlockKitGolden.json(view).toString().length();
    }

    @Test
    void theFakeRefusesWhatSlackRefuses()
            throws IOException, com.slack.api.methods.SlackApiException {
        var long4 = Card.saying("x".repeat(2_900)).parts().getFirst();
        var blocks = CardBlocks.inView(new Card("x", Collections.nCopies(4, long4)), Map.of());
        var said = client.chatPostMessage(r -> r.channel("C0SALES").text("x").blocks(blocks));
        assertThat(said.getError()).isEqualTo("msg_blocks_too_long");
    }
}
