package io.baton.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.Message.Metadata;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ChatMethodsTest {
    private final VendorScene vendorScene = VendorScene.set();
    private final FakeSlack slack = vendorScene.slack();

    @AfterEach
    void close() throws Exception {
        vendorScene.close();
    }

    @Test
    void aPostedMessageIsInItsChannelAndInTheCallLog() throws Exception {
        var posted = vendorScene.bot().chatPostMessage(r -> r.channel("C1").text("hello"));

        assertThat(posted.isOk()).isTrue();
        assertThat(slack.channel("C1").last().ts()).isEqualTo(posted.getTs());
        assertThat(slack.channel("C1").texts()).containsExactly("hello");
        assertThat(slack.callLog().calls("chat.postMessage")).singleElement().matches(ApiCall::ok);
        assertThat(slack.callLog().calls("chat.postMessage").getFirst().argument("text"))
                .isEqualTo("hello");
    }

    @Test
    void theCallLogNeverHasAToken() throws Exception {
        vendorScene.bot().chatPostMessage(r -> r.channel("C1").text("hello"));

        assertThat(slack.callLog().calls().toString()).doesNotContain(slack.identity().botToken());
    }

    @Test
    void anEditKeepsTheEarlierText() throws Exception {
        var posted = vendorScene.bot().chatPostMessage(r -> r.channel("C1").text("before"));
        vendorScene.bot().chatUpdate(r -> r.channel("C1").ts(posted.getTs()).text("after"));

        ChannelMessage channelMessage = slack.channel("C1").at(posted.getTs());
        assertThat(channelMessage.text()).isEqualTo("after");
        assertThat(channelMessage.earlier())
                .extracting(MessageContent::text)
                .containsExactly("before");
    }

    @Test
    void onlyOnePersonSeesAWhisper() throws Exception {
        vendorScene.bot().chatPostEphemeral(r -> r.channel("C1").user("U1").text("psst"));

        assertThat(slack.ephemeralsOf("U1")).extracting(Ephemeral::text).containsExactly("psst");
        assertThat(slack.ephemeralsOf("U2")).isEmpty();
        assertThat(slack.channel("C1").messages()).isEmpty();
    }

    @Test
    void aUserIdAsChannelMeansTheDirectConversation() throws Exception {
        var opened = vendorScene.bot().conversationsOpen(r -> r.users(List.of("U1")));
        var posted = vendorScene.bot().chatPostMessage(r -> r.channel("U1").text("for you"));

        assertThat(posted.getChannel()).isEqualTo(opened.getChannel().getId());
        assertThat(slack.directWith("U1").texts()).containsExactly("for you");
    }

    @Test
    void aMissingArchivedOrForeignChannelIsRefused() throws Exception {
        slack.channels().openPublic("C2", "elsewhere").without(slack.identity().botUserId());
        slack.channels().openPrivate("G1", "secret").without(slack.identity().botUserId());
        slack.channels().openPublic("C3", "old").archive();

        assertThat(errorOfPosting("C9")).isEqualTo("channel_not_found");
        assertThat(errorOfPosting("C2")).isEqualTo("not_in_channel");
        assertThat(errorOfPosting("G1")).isEqualTo("channel_not_found");
        assertThat(errorOfPosting("C3")).isEqualTo("is_archived");
        assertThat(slack.channel("C2").messages()).isEmpty();
    }

    @Test
    void aWhisperToANonMemberIsRefused() throws Exception {
        slack.people().add("U3", "cleo");

        var whispered =
                vendorScene.bot().chatPostEphemeral(r -> r.channel("C1").user("U3").text("psst"));

        assertThat(whispered.getError()).isEqualTo("user_not_in_channel");
    }

    @Test
    void onlyTheBotsOwnMessagesCanBeUpdated() throws Exception {
        ChannelMessage channelMessage = slack.user("U1").says("C1", "mine");

        var foreign =
                vendorScene
                        .bot()
                        .chatUpdate(r -> r.channel("C1").ts(channelMessage.ts()).text("hijacked"));
        var absent =
                vendorScene.bot().chatUpdate(r -> r.channel("C1").ts("1.000000").text("nothing"));

        assertThat(foreign.getError()).isEqualTo("cant_update_message");
        assertThat(absent.getError()).isEqualTo("message_not_found");
        assertThat(slack.channel("C1").at(channelMessage.ts()).text()).isEqualTo("mine");
    }

    @Test
    void blocksWithoutANotificationTextAreAViolation() throws Exception {
        var posted =
                vendorScene
                        .bot()
                        .chatPostMessage(
                                r -> r.channel("C1").blocksAsString("[{\"type\":\"divider\"}]"));

        assertThat(posted.getError()).isEqualTo("no_text");
        assertThat(slack.violations())
                .extracting(Violation::kind)
                .containsExactly(Violation.Kind.NO_TEXT);
    }

    @Test
    void editsHaveATighterTextLimitThanPosts() throws Exception {
        var longest =
                vendorScene.bot().chatPostMessage(r -> r.channel("C1").text("x".repeat(40_000)));
        var tooLong =
                vendorScene.bot().chatPostMessage(r -> r.channel("C1").text("x".repeat(40_001)));
        var edited =
                vendorScene
                        .bot()
                        .chatUpdate(
                                r -> r.channel("C1").ts(longest.getTs()).text("x".repeat(4_001)));

        assertThat(longest.isOk()).isTrue();
        assertThat(tooLong.getError()).isEqualTo("msg_too_long");
        assertThat(edited.getError()).isEqualTo("msg_too_long");
    }

    @Test
    void blocksMustBeJson() throws Exception {
        var posted =
                vendorScene
                        .bot()
                        .chatPostMessage(r -> r.channel("C1").text("x").blocksAsString("{oops"));

        assertThat(posted.getError()).isEqualTo("invalid_blocks_format");
    }

    @Test
    void onlyAnUnescapedMassMentionIsAViolation() throws Exception {
        vendorScene.bot().chatPostMessage(r -> r.channel("C1").text("hello <!channel>"));
        vendorScene.bot().chatPostMessage(r -> r.channel("C1").text("hello &lt;!channel&gt;"));
        vendorScene
                .bot()
                .chatPostMessage(r ->
                        r.channel("C1")
                                .text("x")
                                .blocksAsString(section("mrkdwn", "<!here|here>")));
        vendorScene
                .bot()
                .chatPostMessage(r ->
                        r.channel("C1").text("x").blocksAsString(section("plain_text", "<!here>")));

        assertThat(slack.violations())
                .extracting(Violation::detail)
                .containsExactly("hello <!channel>", "<!here|here>");
    }

    private static String section(String type, String text) {
        return SlackJson.array(
                        SlackJson.object(
                                "type",
                                "section",
                                "text",
                                SlackJson.object("type", type, "text", text)))
                .toString();
    }

    @Test
    void historyReturnsMetadataOnRequest() throws Exception {
        var metadata =
                Metadata.builder()
                        .eventType("baton_post")
                        .eventPayload(Map.of("parcel", "p-7"))
                        .build();
        var posted =
                vendorScene
                        .bot()
                        .chatPostMessage(r -> r.channel("C1").text("hello").metadata(metadata));

        var with =
                vendorScene
                        .bot()
                        .conversationsHistory(r -> r.channel("C1").includeAllMetadata(true));
        var without = vendorScene.bot().conversationsHistory(r -> r.channel("C1"));

        assertThat(with.getMessages().getFirst().getMetadata().getEventPayload())
                .containsEntry("parcel", "p-7");
        assertThat(without.getMessages().getFirst().getMetadata()).isNull();
        assertThat(posted.getMessage().getMetadata()).isNotNull();
    }

    @Test
    void historyIsNewestFirstAndPaged() throws Exception {
        var first = vendorScene.bot().chatPostMessage(r -> r.channel("C1").text("1"));
        vendorScene.bot().chatPostMessage(r -> r.channel("C1").text("2"));
        vendorScene.bot().chatPostMessage(r -> r.channel("C1").text("3"));

        var after =
                vendorScene.bot().conversationsHistory(r -> r.channel("C1").oldest(first.getTs()));
        var page = vendorScene.bot().conversationsHistory(r -> r.channel("C1").limit(2));

        assertThat(after.getMessages()).extracting(m -> m.getText()).containsExactly("3", "2");
        assertThat(page.isHasMore()).isTrue();
        String cursor = page.getResponseMetadata().getNextCursor();
        var rest =
                vendorScene
                        .bot()
                        .conversationsHistory(r -> r.channel("C1").limit(2).cursor(cursor));
        assertThat(rest.getMessages()).extracting(m -> m.getText()).containsExactly("1");
    }

    private String errorOfPosting(String channel) throws Exception {
        return vendorScene.bot().chatPostMessage(r -> r.channel(channel).text("hello")).getError();
    }
}
