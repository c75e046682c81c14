package io.baton.desk.refer.undo;

import io.baton.desk.Ask;
import io.baton.referral.Referral;
import io.baton.referral.Undo;
import io.baton.referral.Undoable;
import io.baton.store.ReferralStore;
import java.util.List;

/// What one turn does to several referrals. Only those logged together can be changed together.
record SameTurn(ReferralStore referrals) {

    /// The others that this turn changed.
    List<Referral> changed(Referral referral, String turn) {
        return others(referral).stream().filter(each -> referrals.wrote(each, turn)).toList();
    }

    /// Whether the person's present turn has undone a step of it.
    boolean hasUndone(Ask ask, Referral referral) {
        return Undoing.undone(ask, referral).isPresent()
                && referrals.wrote(referral, ask.turn().id());
    }

    /// The others that the person's present turn has undone.
    List<Referral> undone(Ask ask, Referral referral) {
        return others(referral).stream().filter(each -> hasUndone(ask, each)).toList();
    }

    /// The others that were changed together with it and aren't undone yet.
    List<Referral> left(Ask ask, Referral undone) {
        var turn = Undoing.undone(ask, undone);
        return others(undone).stream()
                .filter(each -> turn.equals(Undo.last(each, ask.who()).map(Undoable::turn)))
                .toList();
    }

    private List<Referral> others(Referral referral) {
        return referrals.bundleOf(referral).stream()
                .filter(each -> each.number() != referral.number())
                .toList();
    }
}
