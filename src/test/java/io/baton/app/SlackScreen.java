package io.baton.app;

import io.baton.slack.fake.Channel;
import io.baton.slack.fake.ChannelMessage;
import io.baton.slack.fake.Ephemeral;
import io.baton.slack.fake.FakeSlack;
import io.baton.slack.fake.SlackSurface;
import io.baton.slack.fake.SlackView;
import io.baton.slack.fake.WorkspaceMember;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What one person sees in Slack: channel messages, private messages, and an open modal.
final class SlackScreen {
    private static final Pattern MENTION = Pattern.compile("<@([A-Z0-9]+)>");
    private static final Pattern DATE = Pattern.compile("<!date\\^[^|>]*\\|([^>]*)>");

    private final FakeSlack slack;
    private final String person;

    SlackScreen(FakeSlack slack, String person) {
        this.slack = slack;
        this.person = person;
    }

    /// Oldest first; an open modal comes last.
    List<SlackSurface> surfaces() {
        var all = new ArrayList<SlackSurface>(slack.ephemeralsOf(person));
        channels().forEach(channel -> all.addAll(channel.messages()));
        all.sort(Comparator.comparing(SlackScreen::time));
        if (slack.hasModal(person)) {
            all.add(slack.modalOf(person));
        }
        return all;
    }

    private Stream<Channel> channels() {
        return slack.channels().all().stream().filter(channel -> channel.has(person));
    }

    Optional<SlackSurface> surfaceWithButton(String button) {
        return surfaces().reversed().stream()
                .filter(each -> each.buttons().contains(button))
                .findFirst();
    }

    List<String> texts() {
        return surfaces().stream().map(this::text).toList();
    }

    /// Private messages and open modals, with their time, oldest first.
    List<String> privateTexts() {
        return surfaces().stream()
                .filter(each ->
                        switch (each) {
                            case Ephemeral _, SlackView _ -> true;
                            case ChannelMessage channelMessage ->
                                    channelMessage.channelId().startsWith("D")
                                            && !channelMessage.userId().equals(person);
                        })
                .map(each -> text(each) + "\n" + time(each))
                .toList();
    }

    /// The visible text: people by name, buttons in brackets.
    String text(SlackSurface slackSurface) {
        var buttons = slackSurface.buttons().stream().map("[%s]"::formatted).toList();
        return shown(words(slackSurface)) + "\n" + String.join(" ", buttons);
    }

    static String words(SlackSurface slackSurface) {
        return switch (slackSurface) {
            case SlackView slackView -> slackView.title() + "\n" + slackView.visibleText();
            case ChannelMessage channelMessage when channelMessage.blocks().isEmpty() ->
                    channelMessage.text();
            case ChannelMessage channelMessage -> channelMessage.visibleText();
            case Ephemeral whisper when whisper.blocks().isEmpty() -> whisper.text();
            case Ephemeral whisper -> whisper.visibleText();
        };
    }

    private String shown(String markup) {
        var named =
                MENTION.matcher(markup)
                        .replaceAll(found -> Matcher.quoteReplacement("@" + name(found.group(1))));
        return DATE.matcher(named)
                .replaceAll("$1")
                .replaceAll("[*`]", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private String name(String id) {
        return slack.people().find(id).map(WorkspaceMember::name).orElse(id);
    }

    private static String time(SlackSurface slackSurface) {
        return switch (slackSurface) {
            case ChannelMessage channelMessage -> channelMessage.ts();
            case Ephemeral whisper -> whisper.ts();
            case SlackView _ -> "9";
        };
    }
}
