package io.baton.desk.refer.act;

import io.baton.desk.Actor;
import io.baton.desk.PostedCards;
import io.baton.desk.TestFirm;
import io.baton.referral.State;

/// A firm whose members and two partners talk about the figure of a win.
final class FigureScene {
    final TestFirm testFirm = new TestFirm();
    final Actor anna = testFirm.member("Anna").directly();
    final Actor rita = testFirm.outsider("Rita").directly();
    final Actor kim = testFirm.outsider("Kim").directly();

    FigureScene() {
        testFirm.partner("RingPros", "Rita", "VoIP");
        testFirm.partner("CloudNine", "Kim", "backup");
    }

    void outbound() {
        anna.says("refer Acme needs VoIP to RingPros").presses("Send it to RingPros");
        rita.presses("Accept");
    }

    void inbound() {
        anna.says("refer from RingPros: Lake Hotel needs wifi").presses("Take it");
    }

    State.Won win() {
        return (State.Won) testFirm.referrals.find(TestFirm.FIRM, 1).orElseThrow().state();
    }

    /// How many questions about a figure Rita has now.
    long questions() {
        return rita.directMessages().stream()
                .map(PostedCards::textOf)
                .filter(text -> text.contains("It was another amount"))
                .count();
    }
}
