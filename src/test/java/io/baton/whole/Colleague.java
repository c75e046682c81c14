package io.baton.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.baton.slack.fake.Delivered;
import io.baton.slack.fake.FakeSlack;
import io.baton.slack.fake.Form;
import io.baton.slack.fake.SlackUser;
import io.baton.slack.fake.Submission;
import io.baton.slack.fake.Surface;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A person at work in Slack. What they do reaches Baton as Slack tells it, and what they see is
/// what Slack shows them; both may take a moment.
final class Colleague {
    private static final Pattern NUMBER = Pattern.compile("R-\\d+");

    private final FakeSlack slack;
    private final SlackUser user;
    private final String id;
    private final String channel;
    private final Screen screen;

    /// @param channel where this person is when typing a command; empty for the conversation with
    ///   the bot
    Colleague(FakeSlack slack, String id, String channel) {
        this.slack = slack;
        this.user = slack.user(id);
        this.id = id;
        this.channel = channel.isEmpty() ? slack.directWith(id).id() : channel;
        this.screen = new Screen(slack, id);
    }

    String id() {
        return id;
    }

    String name() {
        return slack.people().find(id).orElseThrow().name();
    }

    SlackUser user() {
        return user;
    }

    /// The same person, elsewhere.
    Colleague in(String otherChannel) {
        return new Colleague(slack, id, otherChannel);
    }

    /// The same person, in the direct conversation with the bot.
    Colleague alone() {
        return new Colleague(slack, id, "");
    }

    /// `/refer list`: a slash command in the channel.
    Colleague types(String line) {
        var parts = line.split(" ", 2);
        accepted(user.types(channel, parts[0], parts.length > 1 ? parts[1] : ""));
        return this;
    }

    /// `@baton refer list`: a mention of the bot in the channel.
    Colleague mentions(String words) {
        accepted(user.mentions(channel, words));
        return this;
    }

    /// A direct message to the bot.
    Colleague writes(String words) {
        accepted(user.writes(words));
        return this;
    }

    /// Presses the newest button of that label before this person.
    Colleague presses(String label) {
        accepted(user.presses(button(label), label));
        return this;
    }

    /// What holds the newest button of that label.
    Surface button(String label) {
        await("“%s” before %s".formatted(label, name()))
                .atMost(LiveBaton.PATIENCE)
                .until(() -> screen.holding(label).isPresent());
        return screen.holding(label).orElseThrow();
    }

    Colleague presses(Surface seenBefore, String label) {
        accepted(user.presses(seenBefore, label));
        return this;
    }

    Colleague opensHome() {
        accepted(user.opensHome());
        return this;
    }

    Colleague usesShortcut(String callbackId, Colleague author, String message) {
        var said = author.user.says(author.channel, message);
        accepted(user.usesShortcut(callbackId, said));
        return this;
    }

    /// The form before this person.
    Form form(String title) {
        await("the form “%s” before %s".formatted(title, name()))
                .atMost(LiveBaton.PATIENCE)
                .until(() -> slack.hasModal(id) && slack.modalOf(id).title().equals(title));
        return user.form();
    }

    /// Fills in label, answer, label, answer, and submits.
    Submission submits(String title, String... labelsAndAnswers) {
        var form = form(title);
        for (int i = 0; i < labelsAndAnswers.length; i += 2) {
            form.with(labelsAndAnswers[i], labelsAndAnswers[i + 1]);
        }
        return form.submits();
    }

    /// The newest thing that was said to this person alone holds all of that.
    Colleague isTold(String... parts) {
        return eventually(() ->
                assertThat(screen.newestAlone()).as("what %s is told", name()).contains(parts));
    }

    /// Some one card, message or view before this person holds all of that.
    Colleague sees(String... parts) {
        return eventually(() ->
                assertThat(screen.texts())
                        .as("what %s sees", name())
                        .anySatisfy(text -> assertThat(text).contains(parts)));
    }

    /// Exactly one card, message or view before this person holds all of that.
    Colleague seesOnce(String... parts) {
        sees(parts);
        assertThat(screen.texts())
                .as("what %s sees", name())
                .filteredOn(text -> List.of(parts).stream().allMatch(text::contains))
                .hasSize(1);
        return this;
    }

    /// Now, and nothing that is under way is waited for: say before what must have come.
    Colleague doesNotSee(String part) {
        assertThat(screen.texts()).as("what %s sees", name()).noneMatch(t -> t.contains(part));
        return this;
    }

    Colleague seesAtHome(String... parts) {
        return eventually(() -> assertThat(home()).as("the Home tab").contains(parts));
    }

    Colleague pressesAtHome(String label) {
        accepted(user.presses(slack.homeOf(id), label));
        return this;
    }

    /// The Home tab as it is now.
    String home() {
        return screen.text(slack.homeOf(id));
    }

    /// The number of the referral in the newest thing that this person was told.
    String number() {
        return number(screen.newestAlone());
    }

    private static String number(String text) {
        Matcher found = NUMBER.matcher(text);
        assertThat(found.find()).as("a number in %s", text).isTrue();
        return found.group();
    }

    /// Types it, and takes the number of the referral out of the answer.
    String logs(String line) {
        int before = logged().size();
        types(line);
        eventually(() -> assertThat(logged()).hasSizeGreaterThan(before));
        return number(logged().getLast());
    }

    private List<String> logged() {
        return screen.texts().stream().filter(text -> text.contains("is logged")).toList();
    }

    Screen screen() {
        return screen;
    }

    Colleague eventually(Runnable assertion) {
        await().atMost(LiveBaton.PATIENCE).untilAsserted(assertion::run);
        return this;
    }

    private static void accepted(Delivered delivered) {
        assertThat(delivered.acknowledged()).as(delivered::toString).isTrue();
    }
}
