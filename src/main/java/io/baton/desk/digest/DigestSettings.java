package io.baton.desk.digest;

import io.baton.chat.Reply;
import io.baton.chat.Text;
import io.baton.desk.Ask;
import io.baton.desk.Command;
import io.baton.desk.CommonReplies;
import io.baton.desk.text.TimeFormat;
import io.baton.digest.Slot;
import io.baton.digest.Subscription;

/// `/revenue digest`: what is set. With a day and a time it means here.
record DigestSettings(DigestStores digests, DigestHere here) implements Command {

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
        return "says where and when the weekly digest appears";
    }

    @Override
    public Reply answer(Ask ask, String rest) {
        return rest.isEmpty() ? CommonReplies.whisper(set(ask)) : here.answer(ask, rest);
    }

    private Text set(Ask ask) {
        var on =
                digests.subscriptions().all(ask.firm().id()).stream()
                        .filter(Subscription::active)
                        .toList();
        var channel = ask.channel();
        var text =
                on.stream()
                        .filter(each -> each.place().equals(channel))
                        .findFirst()
                        .map(each -> told(each, ask))
                        .orElseGet(() -> none(channel != null));
        var elsewhere = on.stream().filter(each -> !each.place().equals(channel)).count();
        return elsewhere == 0
                ? text
                : text.plain(
                        elsewhere == 1
                                ? " One more channel has it."
                                : " %d more channels have it.".formatted(elsewhere));
    }

    private static Text told(Subscription here, Ask ask) {
        var firm = ask.firm();
        var next = Slot.next(here.schedule(), firm.zone(), ask.now());
        return Text.of("The digest comes to this channel on ")
                .strong(ScheduleParser.format(here.schedule()))
                .plain(" (%s), as set by %s; next on ".formatted(firm.zone(), here.setBy().name()))
                .and(TimeFormat.shortMoment(next.at(), firm))
                .plain(". To end it: ")
                .code("revenue digest off")
                .plain(".");
    }

    private static Text none(boolean inChannel) {
        return Text.of(
                        inChannel
                                ? "There is no weekly digest in this channel. To have one: "
                                : "The weekly digest appears in channels. To have one, say in a channel: ")
                .code("revenue digest here mondays 9:00")
                .plain(".");
    }
}
