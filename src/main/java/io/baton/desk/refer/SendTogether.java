package io.baton.desk.refer;

import io.baton.chat.Card;
import io.baton.chat.Reply;
import io.baton.desk.Ask;
import io.baton.desk.Press;
import io.baton.desk.Said;
import io.baton.referral.ReferralId;
import io.baton.referral.Referrals;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The buttons below what was logged together: they send one, or all that still wait, each with a
/// write of its own, and show how all of them stand then.
final class SendTogether implements Press {
    static final String ACTION = "refer.send";
    private static final String ALL = "all";

    private final Offering offering;
    private final Referrals referrals;
    private final Counterpart counterpart;

    SendTogether(Offering offering, Referrals referrals, Counterpart counterpart) {
        this.offering = offering;
        this.referrals = referrals;
        this.counterpart = counterpart;
    }

    static String all(List<Intended> all) {
        return written(ALL, all);
    }

    static String one(Intended which, List<Intended> all) {
        return written(which.referral().label(), all);
    }

    /// A line says which to send, one for each says for whom it is: the card is made anew of them.
    private static String written(String which, List<Intended> all) {
        return Stream.concat(Stream.of(which), all.stream().map(Intended::written))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public String action() {
        return ACTION;
    }

    @Override
    public Reply answer(Ask ask, String value) {
        var lines = value.lines().toList();
        var keys =
                lines.stream().skip(1).map(Intended.Key::read).flatMap(Optional::stream).toList();
        if (keys.size() != lines.size() - 1 || keys.size() > ReferralId.MOST_TOGETHER) {
            return Said.invalidButton();
        }
        var all = found(ask, keys);
        if (all.size() != keys.size() || !together(all)) {
            return Said.invalidButton();
        }
        var which = lines.getFirst();
        if (which.equals(ALL)) {
            var waiting =
                    all.stream()
                            .filter(each -> each.waits() && !each.partner().onlyGuests())
                            .toList();
            return sent(ask, keys, waiting);
        }
        return all.stream()
                .filter(each -> each.referral().label().equals(which))
                .findFirst()
                .map(one -> one(ask, keys, one))
                .orElseGet(Said::invalidButton);
    }

    /// Whoever has become reachable by mail only is answered with a link, which nothing may hide.
    private Reply one(Ask ask, List<Intended.Key> keys, Intended one) {
        return one.partner().onlyGuests()
                ? offering.to(ask, one.referral().number(), one.partner())
                : sent(ask, keys, List.of(one));
    }

    private Reply sent(Ask ask, List<Intended.Key> keys, List<Intended> chosen) {
        var refused = new ArrayList<Card.Part>();
        for (var each : chosen) {
            var reply = offering.to(ask, each.referral().number(), each.partner());
            if (reply instanceof Reply.Whisper(var why)) {
                refused.addAll(why.parts());
            }
        }
        return new Reply.Replace(TogetherCard.of(found(ask, keys), ask, refused));
    }

    private List<Intended> found(Ask ask, List<Intended.Key> keys) {
        return keys.stream().flatMap(key -> find(ask, key).stream()).toList();
    }

    private Optional<Intended> find(Ask ask, Intended.Key key) {
        var firm = ask.firm().id();
        return referrals
                .find(firm, key.number())
                .flatMap(referral ->
                        counterpart
                                .find(firm, key.partner())
                                .map(partner -> new Intended(referral, partner)));
    }

    private static boolean together(List<Intended> all) {
        var turn = all.isEmpty() ? null : all.getFirst().referral().together();
        return turn != null
                && all.stream().allMatch(each -> turn.equals(each.referral().together()));
    }
}
