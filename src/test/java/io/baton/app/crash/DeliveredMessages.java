package io.baton.app.crash;

import io.baton.slack.fake.ApiCall;
import io.baton.slack.fake.ChannelMessage;
import io.baton.slack.fake.FakeSlack;
import io.baton.slack.fake.MessageContent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The messages people see in Slack, counted by referral number.
final class DeliveredMessages {
    private static final Pattern ASKING = Pattern.compile("\"R-(\\d+)/1\"");
    private static final Pattern WAITING = Pattern.compile("R-(\\d+) is offered to");
    private static final Pattern NOTICE = Pattern.compile("took the baton for \\W*R-(\\d+)");

    private final FakeSlack slack;
    private final int callers;

    DeliveredMessages(FakeSlack slack, int callers) {
        this.slack = slack;
        this.callers = callers;
    }

    Map<String, Integer> offers() {
        return count(SimulatedMember::contact, ASKING);
    }

    Map<String, Integer> waiting() {
        return count(SimulatedMember::member, WAITING);
    }

    Map<String, Integer> notices() {
        return count(SimulatedMember::member, NOTICE);
    }

    /// Each post's metadata contains its parcel id, so the text doesn't matter.
    List<String> parcelsSaidTwice() {
        return posts().entrySet().stream()
                .filter(post -> post.getValue() > 1)
                .map(post ->
                        "parcel %s %d times: %s"
                                .formatted(post.getKey(), post.getValue(), calls(post.getKey())))
                .toList();
    }

    Map<String, Long> posts() {
        return slack.callLog().calls("chat.postMessage").stream()
                .filter(ApiCall::effective)
                .map(apiCall ->
                        apiCall.argumentJson("metadata")
                                .path("event_payload")
                                .path("parcel")
                                .asString(""))
                .filter(parcel -> !parcel.isEmpty())
                .collect(Collectors.groupingBy(parcel -> parcel, Collectors.counting()));
    }

    /// When each was called, and how the call ended.
    private List<String> calls(String parcel) {
        return slack.callLog().calls("chat.postMessage").stream()
                .filter(call -> call.argument("metadata").contains('"' + parcel + '"'))
                .map(call -> call.number() + " at " + call.at() + " " + call.outcome())
                .toList();
    }

    private Map<String, Integer> count(IntFunction<String> whose, Pattern words) {
        Map<String, Integer> times = new HashMap<>();
        for (int i = 0; i < callers; i++) {
            for (ChannelMessage channelMessage : slack.directWith(whose.apply(i)).messages()) {
                MessageContent first =
                        channelMessage.edited()
                                ? channelMessage.earlier().getFirst()
                                : channelMessage.content();
                Matcher found = words.matcher(first.blocks().toString());
                if (found.find()) {
                    times.merge(found.group(1), 1, Integer::sum);
                }
            }
        }
        return times;
    }
}
