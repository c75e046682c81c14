package io.baton.bench;

import static io.baton.revenue.Made.ANNA;
import static io.baton.revenue.Made.FIRM;
import static io.baton.revenue.Made.RITA;
import static io.baton.revenue.Made.changed;
import static io.baton.revenue.Made.usd;

import io.baton.partner.Partner;
import io.baton.referral.Closing;
import io.baton.referral.Handoff;
import io.baton.referral.Logging;
import io.baton.referral.Matter;
import io.baton.referral.Referral;
import io.baton.referral.ReferralId;
import java.time.Instant;
import java.time.LocalDate;

/// A referral that goes through the domain's own steps, each at its moment such as
/// `2026-11-02T10:00`, in UTC.
record Saga(Referral referral, Partner asked) {

    static Saga sent(int number, String need, Partner to, String at) {
        var logged = Logging.outbound(matter(number, need), ANNA, moment(at));
        return new Saga(logged, to).offered(to, at);
    }

    static Saga brought(int number, Partner by, String at) {
        var logged = Logging.inbound(matter(number, "VoIP"), by.id(), RITA, ANNA, moment(at));
        return new Saga(changed(Handoff.offerToFirm(logged, FIRM, ANNA, moment(at))), by);
    }

    Saga offered(Partner to, String at) {
        var next = changed(Handoff.offer(referral, to, FIRM, ANNA, moment(at)));
        return new Saga(next, to).written();
    }

    Saga accepted(String at) {
        int round = referral.rounds();
        return then(
                referral.outbound()
                        ? changed(Handoff.accept(referral, round, asked, RITA, moment(at)))
                        : changed(Handoff.take(referral, round, ANNA, moment(at))));
    }

    Saga declined(String at) {
        var why = new Handoff.Reason("no time", moment(at));
        return then(changed(Handoff.decline(referral, referral.rounds(), asked, RITA, why)));
    }

    Saga lapsed(String at) {
        return then(changed(Handoff.lapse(referral, moment(at))));
    }

    Saga withdrawn(String at) {
        return then(changed(Closing.withdraw(referral, "", ANNA, moment(at))));
    }

    Saga won(String at) {
        var day = LocalDate.parse(at.substring(0, 10));
        return then(changed(Closing.win(referral, usd("100"), null, day, ANNA, moment(at))));
    }

    Saga lost(String at) {
        return then(changed(Closing.lose(referral, "price", ANNA, moment(at))));
    }

    Dealing dealing() {
        return Dealing.of(referral);
    }

    static Instant moment(String at) {
        return Instant.parse(at + ":00Z");
    }

    private Saga then(Referral next) {
        return new Saga(next, asked).written();
    }

    private Saga written() {
        return new Saga(referral.written(), asked);
    }

    private static Matter matter(int number, String need) {
        var id = new ReferralId("t" + number);
        return new Matter(id, FIRM.id(), number, "Client " + number, need, null, null, null);
    }
}
