package io.baton.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.slack.api.RequestConfigurator;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.response.auth.AuthTestResponse;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.methods.response.conversations.ConversationsHistoryResponse;
import com.slack.api.methods.response.conversations.ConversationsOpenResponse;
import com.slack.api.methods.response.files.FilesUploadV2Response;
import com.slack.api.methods.response.users.UsersInfoResponse;
import com.slack.api.model.User;
import io.baton.chat.Card;
import io.baton.chat.Chart;
import io.baton.chat.Place;
import io.baton.door.Unidentified;
import io.baton.outbox.CallResult;
import io.baton.outbox.Unavailable;
import io.baton.slack.api.MockedSlack;
import io.baton.slack.api.SlackApi;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentMatchers;

/// Slack's client when it returns "ok" without the data, or throws undeclared exceptions. This
/// never makes a parcel undeliverable, and never gives anyone rights.
@SuppressWarnings("NullAway") // the vendor returns null where it promises not to
class SlackNonsenseTest {

    private static final Place CHANNEL = new Place.Channel("slack:C1");
    private static final Place ANNA = new Place.Direct("slack:UANNA");
    private static final Card CARD = Card.saying("Hello");

    private final MethodsClient client = mock();
    private final SlackApi api = MockedSlack.on(client);
    private final BotIdentity identity = new BotIdentity(api, Duration.ofMillis(1));
    private final SlackUsers users =
            new SlackUsers(api, identity, InstantSource.system(), Duration.ofHours(1));
    private final ChartUploads charts =
            new ChartUploads(api, _ -> Optional.of(new byte[] {1}), Duration.ofMillis(1));
    private final SlackMessenger messenger =
            new SlackMessenger(
                    new SlackMessageSender(api, charts, new CardFileUploads(api, mock())),
                    new MessageHistory(api, InstantSource.system()));

    @BeforeEach
    void stubAuthTest() throws Exception {
        when(client.authTest(any())).thenReturn(self("T1", "UBOT"));
    }

    @Test
    void theBotIsUnknownUntilSlackNamesBothIds() throws Exception {
        var known = new ArrayList<Optional<BotIdentity.Self>>();
        when(client.authTest(any()))
                .thenReturn(self(null, "UBOT"))
                .thenAnswer(_ -> {
                    known.add(identity.self());
                    return self("T1", null);
                })
                .thenAnswer(_ -> {
                    known.add(identity.self());
                    return self("T1", "UBOT");
                });

        identity.fetchUntilKnown();

        assertThat(known).containsExactly(Optional.empty(), Optional.empty());
        assertThat(identity.self()).contains(new BotIdentity.Self("T1", "UBOT"));
    }

    @Test
    void aPersonWithoutDataCannotActAndIsLookedUpAgain() throws Exception {
        identity.fetchUntilKnown();
        when(client.usersInfo(any())).thenReturn(person(null)).thenReturn(person(anna()));

        assertThatThrownBy(() -> users.find("UANNA", "anna")).isInstanceOf(Unidentified.class);
        assertThat(users.find("UANNA", "anna").inHomeTeam()).isTrue();
    }

    @Test
    void aPersonWithoutATeamIsNotInTheHomeTeam() throws Exception {
        identity.fetchUntilKnown();
        when(client.usersInfo(any())).thenReturn(person(new User()));

        assertThat(users.find("UANNA", "anna").inHomeTeam()).isFalse();
    }

    @Test
    void aMessageWithoutATimestampMayHaveBeenSent() throws Exception {
        when(client.chatPostMessage(any())).thenReturn(posted("C1", null));

        assertThat(messenger.send("p1", CHANNEL, CARD)).isInstanceOf(CallResult.Unknown.class);
    }

    @Test
    void aPostIsUnknownIfTheClientReturnsNullOrThrows() throws Exception {
        when(client.chatPostMessage(any()))
                .thenReturn(null)
                .thenThrow(new IllegalStateException("a bug of the client"));

        assertThat(messenger.send("p1", CHANNEL, CARD)).isInstanceOf(CallResult.Unknown.class);
        assertThat(messenger.send("p1", CHANNEL, CARD)).isInstanceOf(CallResult.Unknown.class);
    }

    @Test
    void aDirectConversationWithoutAnIdMeansThatNothingWasSent() throws Exception {
        var opened = new ConversationsOpenResponse();
        opened.setOk(true);
        when(client.conversationsOpen(any())).thenReturn(opened);

        assertThat(messenger.send("p1", ANNA, CARD)).isInstanceOf(CallResult.Failed.class);
    }

    @Test
    void aHistoryWithoutMessagesIsUnavailable() throws Exception {
        var page = new ConversationsHistoryResponse();
        page.setOk(true);
        when(client.conversationsHistory(any())).thenReturn(page);

        assertThatThrownBy(() -> messenger.find("p1", CHANNEL, Instant.EPOCH))
                .isInstanceOf(Unavailable.class);
    }

    @Test
    void aChartWithoutAFileIdIsSentAsText() throws Exception {
        var uploaded = new FilesUploadV2Response();
        uploaded.setOk(true);
        when(client.filesUploadV2(any())).thenReturn(uploaded);
        when(client.chatPostMessage(any())).thenReturn(posted("C1", "1.2"));

        assertThat(messenger.send("p1", CHANNEL, chart())).isEqualTo(new CallResult.Ok<>("C1/1.2"));
    }

    private static Card chart() {
        var chart =
                new Chart(
                        "Share",
                        List.of(),
                        BigDecimal.ONE,
                        new Chart.Unit.Percent(),
                        "Nothing yet");
        return new Card("Share", List.of(new Card.Part.Picture(chart)));
    }

    private static AuthTestResponse self(String team, String user) {
        var answer = new AuthTestResponse();
        answer.setOk(true);
        answer.setTeamId(team);
        answer.setUserId(user);
        return answer;
    }

    private static UsersInfoResponse person(User user) {
        var answer = new UsersInfoResponse();
        answer.setOk(true);
        answer.setUser(user);
        return answer;
    }

    private static User anna() {
        var user = new User();
        user.setTeamId("T1");
        user.setName("anna");
        return user;
    }

    private static ChatPostMessageResponse posted(String channel, String ts) {
        var answer = new ChatPostMessageResponse();
        answer.setOk(true);
        answer.setChannel(channel);
        answer.setTs(ts);
        return answer;
    }

    private static <T> RequestConfigurator<T> any() {
        return ArgumentMatchers.any();
    }
}
