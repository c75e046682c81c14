package io.baton.desk.digest;

import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.Command;
import io.baton.desk.CommonReplies;
import io.baton.desk.NoOtherChange;
import io.baton.desk.text.TimeFormat;
import io.baton.digest.Subscription;

/// `/revenue digest`: shows the schedule. With a day and a time, same as `revenue digest here`.
record DigestSettings(DigestStores digestStores, DigestHere digestHere)
        implements Command, NoOtherChange {

    @Override
    public String name() {
        return "revenue digest";
    }

    @Override
    public String usage() {
        return "revenue digest";
    }

    @Override
    public String purpose() {
        return "shows where and when the weekly digest is posted";
    }

    @Override
    public Reply answer(Ask ask, String rest) {
        return rest.isEmpty() ? CommonReplies.whisper(status(ask)) : digestHere.answer(ask, rest);
    }

    private Text status(Ask ask) {
        var active =
                digestStores.subscriptions().all(ask.firm().id()).stream()
                        .filter(Subscription::active)
                        .toList();
        var channel = ask.channel();
        var text =
                active.stream()
                        .filter(each -> each.place().equals(channel))
                        .findFirst()
                        .map(each -> schedule(each, ask))
                        .orElseGet(() -> none(channel != null));
        var elsewhere = active.stream().filter(each -> !each.place().equals(channel)).count();
        return elsewhere == 0
                ? text
                : text.plain(
                        elsewhere == 1
                                ? " One other channel gets it."
                                : " %d other channels get it.".formatted(elsewhere));
    }

    private Text schedule(Subscription subscription, Ask ask) {
        var firm = ask.firm();
        var next =
                digestStores.next(firm, subscription.place(), subscription.schedule(), ask.now());
        return Text.of("I post the digest here on ")
                .strong(ScheduleParser.format(subscription.schedule()))
                .plain(
                        " (%s, set by %s), next: "
                                .formatted(firm.zone(), subscription.setBy().name()))
                .and(TimeFormat.shortMoment(next.at(), firm))
                .plain(". To stop, type ")
                .code("revenue digest off")
                .plain(".");
    }

    private static Text none(boolean inChannel) {
        return Text.of(
                        inChannel
                                ? "There's no weekly digest in this channel. To get one, type "
                                : "The weekly digest goes to channels. To get one, type this in a channel: ")
                .code("revenue digest here mondays 9:00")
                .plain(".");
    }
}
