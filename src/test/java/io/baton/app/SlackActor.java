package io.baton.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.baton.slack.fake.AppResponse;
import io.baton.slack.fake.ChannelMessage;
import io.baton.slack.fake.FakeSlack;
import io.baton.slack.fake.FormSubmission;
import io.baton.slack.fake.ModalForm;
import io.baton.slack.fake.SlackSurface;
import io.baton.slack.fake.SlackUser;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A person who works in Slack. Baton gets the payloads that Slack would send, and the person sees
/// what Slack would show. Both may take a moment.
final class SlackActor {
    private static final Pattern NUMBER = Pattern.compile("R-\\d+");

    private final FakeSlack slack;
    private final SlackUser user;
    private final String id;
    private final String channel;
    private final SlackScreen slackScreen;
    private final BooleanSupplier saidAll;
    private Set<String> before = Set.of();
    private String lastMessage = "";

    /// @param channel the channel in which this person types commands; empty for the direct message
    ///   with the bot
    /// @param saidAll whether Baton has nothing left to post
    SlackActor(FakeSlack slack, String id, String channel, BooleanSupplier saidAll) {
        this.slack = slack;
        this.user = slack.user(id);
        this.id = id;
        this.channel = channel.isEmpty() ? slack.directWith(id).id() : channel;
        this.slackScreen = new SlackScreen(slack, id);
        this.saidAll = saidAll;
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

    /// The same person in another channel.
    SlackActor in(String otherChannel) {
        return new SlackActor(slack, id, otherChannel, saidAll);
    }

    /// The same person, in the direct message with the bot.
    SlackActor alone() {
        return new SlackActor(slack, id, "", saidAll);
    }

    /// `/refer list`: a slash command in the channel.
    SlackActor types(String line) {
        var parts = line.split(" ", 2);
        return acts(() -> user.types(channel, parts[0], parts.length > 1 ? parts[1] : ""));
    }

    /// `@baton refer list`: a mention of the bot in the channel.
    SlackActor mentions(String words) {
        return acts(() -> user.mentions(channel, words));
    }

    /// `@baton refer list` in a message's thread.
    SlackActor mentionsBelow(ChannelMessage parent, String words) {
        return acts(() -> user.mentionsBelow(parent, words));
    }

    /// A direct message to the bot.
    SlackActor writes(String words) {
        return acts(() -> user.writes(words));
    }

    /// A direct message to the bot, with a file.
    SlackActor sends(String words, String file, byte[] content) {
        return acts(() -> user.sends(words, file, content));
    }

    /// Presses the newest visible button with that label.
    SlackActor presses(String label) {
        return acts(() -> user.presses(button(label), label));
    }

    /// The message or view with the newest button of that label.
    SlackSurface button(String label) {
        await("“%s” before %s".formatted(label, name()))
                .atMost(BatonExtension.PATIENCE)
                .until(() -> slackScreen.surfaceWithButton(label).isPresent());
        return slackScreen.surfaceWithButton(label).orElseThrow();
    }

    SlackActor presses(SlackSurface seenBefore, String label) {
        return acts(() -> user.presses(seenBefore, label));
    }

    SlackActor opensHome() {
        return acts(() -> user.opensHome());
    }

    SlackActor usesShortcut(String callbackId, SlackActor author, String message) {
        var said = author.user.says(author.channel, message);
        return acts(() -> user.usesShortcut(callbackId, said));
    }

    /// The open form.
    ModalForm form(String title) {
        await("the form “%s” before %s".formatted(title, name()))
                .atMost(BatonExtension.PATIENCE)
                .until(() -> slack.hasModal(id) && slack.modalOf(id).title().equals(title));
        return user.form();
    }

    /// Fills in the form and submits it: label, answer, label, answer.
    FormSubmission submits(String title, String... labelsAndAnswers) {
        var modalForm = form(title);
        for (int i = 0; i < labelsAndAnswers.length; i += 2) {
            modalForm.with(labelsAndAnswers[i], labelsAndAnswers[i + 1]);
        }
        before = Set.copyOf(slackScreen.privateTexts());
        return modalForm.submits();
    }

    /// Waits for a private message, since the last step, that contains all parts.
    SlackActor isTold(String... parts) {
        return eventually(() -> {
            var fresh =
                    slackScreen.privateTexts().stream()
                            .filter(each -> !before.contains(each))
                            .toList();
            assertThat(fresh)
                    .as("what %s is told", name())
                    .anySatisfy(text -> assertThat(text).contains(parts));
            lastMessage =
                    fresh.reversed().stream()
                            .filter(text -> List.of(parts).stream().allMatch(text::contains))
                            .findFirst()
                            .orElseThrow();
        });
    }

    /// The text that the last [#isTold] found.
    String lastMessage() {
        return lastMessage;
    }

    /// Waits for a message or view that contains all parts.
    SlackActor sees(String... parts) {
        return eventually(() ->
                assertThat(slackScreen.texts())
                        .as("what %s sees", name())
                        .anySatisfy(text -> assertThat(text).contains(parts)));
    }

    /// Waits until exactly one message or view contains all parts.
    SlackActor seesOnce(String... parts) {
        sees(parts);
        assertThat(slackScreen.texts())
                .as("what %s sees", name())
                .filteredOn(text -> List.of(parts).stream().allMatch(text::contains))
                .hasSize(1);
        return this;
    }

    /// Checks, once the outbox is empty, that no message or view contains all parts.
    SlackActor doesNotSee(String... parts) {
        await("all is said").atMost(BatonExtension.PATIENCE).until(saidAll::getAsBoolean);
        assertThat(slackScreen.texts())
                .as("what %s sees", name())
                .noneMatch(text -> List.of(parts).stream().allMatch(text::contains));
        return this;
    }

    SlackActor seesAtHome(String... parts) {
        return eventually(() -> assertThat(home()).as("the Home tab").contains(parts));
    }

    SlackActor pressesAtHome(String label) {
        return acts(() -> user.presses(slack.homeOf(id), label));
    }

    /// The current Home tab.
    String home() {
        return slackScreen.text(slack.homeOf(id));
    }

    /// The referral number in the text that the last [#isTold] found.
    String number() {
        return number(lastMessage);
    }

    private static String number(String text) {
        Matcher found = NUMBER.matcher(text);
        assertThat(found.find()).as("a number in %s", text).isTrue();
        return found.group();
    }

    /// Types the command and returns the referral number in the answer.
    String logs(String line) {
        int before = logged().size();
        types(line);
        eventually(() -> assertThat(logged()).hasSizeGreaterThan(before));
        return number(logged().getLast());
    }

    private List<String> logged() {
        return slackScreen.texts().stream().filter(text -> text.contains("is logged")).toList();
    }

    SlackScreen screen() {
        return slackScreen;
    }

    SlackActor eventually(Runnable assertion) {
        await().atMost(BatonExtension.PATIENCE).untilAsserted(assertion::run);
        return this;
    }

    /// Only later messages count as new.
    private SlackActor acts(Supplier<AppResponse> act) {
        before = Set.copyOf(slackScreen.privateTexts());
        var appResponse = act.get();
        assertThat(appResponse.acknowledged()).as(appResponse::toString).isTrue();
        return this;
    }
}
