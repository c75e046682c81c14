package io.baton.app.crash;

import io.baton.app.crash.Acknowledgements.Kind;
import io.baton.app.crash.Acknowledgements.Operation;
import io.baton.slack.fake.AppResponse;
import io.baton.slack.fake.ChannelMessage;
import io.baton.slack.fake.FakeSlack;
import io.baton.slack.fake.SlackRequest;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A busy member of the firm and the partner's contact they send offers to.
final class SimulatedMember {
    private static final String CHANNEL = "C1";
    private static final Pattern LOGGED = Pattern.compile("R-(\\d+)\\W+is logged");
    private static final Pattern OFFER = Pattern.compile("R-(\\d+)/1");

    /// A click's acknowledgement is empty, so it doesn't tell whether the answer was late.
    private static final Duration SURELY_HEARD = Duration.ofSeconds(2);

    private final int index;
    private final FakeSlack slack;
    private final Acknowledgements acknowledgements;
    private final Random random;
    private final List<Integer> loose = new ArrayList<>();
    private final List<Integer> mine = new ArrayList<>();
    private final Set<String> pressed = new HashSet<>();
    private final Deque<Try> unanswered = new ArrayDeque<>();
    private volatile boolean away;
    private int acts;

    private record Try(Operation deed, SlackRequest delivery) {}

    SimulatedMember(int index, FakeSlack slack, Acknowledgements acknowledgements, long seed) {
        this.index = index;
        this.slack = slack;
        this.acknowledgements = acknowledgements;
        this.random = new Random(seed + index);
    }

    static String member(int index) {
        return "U1" + index;
    }

    static String contact(int index) {
        return "U2" + index;
    }

    static String partner(int index) {
        return "Partner" + (char) ('A' + index);
    }

    /// Repeats unanswered operations, as Slack does, then goes on.
    void call(BooleanSupplier over) {
        repeatUnanswered(over);
        while (!over.getAsBoolean()) {
            act();
        }
    }

    /// Repeats unanswered operations until each is answered.
    void repeatUnanswered() {
        repeatUnanswered(() -> false);
    }

    private void repeatUnanswered(BooleanSupplier over) {
        while (!over.getAsBoolean() && !unanswered.isEmpty()) {
            Try again = unanswered.removeFirst();
            acknowledgements.repeated();
            send(new Try(again.deed(), again.delivery().again(1, "http_timeout")));
        }
    }

    /// @return whether it was acknowledged
    boolean log() {
        String client = "Client %d-%d".formatted(index, ++acts);
        return command(
                new Operation(Kind.LOG, client), "/refer", client + " needs VoIP for its office");
    }

    private void act() {
        int dice = random.nextInt(100);
        if (dice < 40 || mine.isEmpty()) {
            log();
        } else if (dice < 55) {
            offer();
        } else if (dice < 80) {
            accept();
        } else if (dice < 90) {
            String text = "note %d-%d".formatted(index, ++acts);
            int number = mine.get(random.nextInt(mine.size()));
            command(
                    new Operation(Kind.NOTE, text),
                    "/refer",
                    "note R-%d %s".formatted(number, text));
        } else {
            String amount = "%d%04d".formatted(index + 1, ++acts);
            String words = "total 2026-0%d $%s".formatted(index + 1, amount);
            command(new Operation(Kind.TOTAL, amount), "/revenue", words);
        }
    }

    private void offer() {
        if (!loose.isEmpty()) {
            int number = loose.removeLast();
            command(
                    new Operation(Kind.OFFER, Integer.toString(number)),
                    "/refer",
                    "offer R-%d to %s".formatted(number, partner(index)));
        }
    }

    /// Whether the contact presses nothing. In the fake, as perhaps in Slack, the answer to a press
    /// takes a message's metadata away, and then no one can tell that it arrived.
    void contactAway(boolean now) {
        away = now;
    }

    private void accept() {
        if (away) {
            return;
        }
        List<ChannelMessage> seen = slack.directWith(contact(index)).messages().reversed();
        for (ChannelMessage card : seen.stream().limit(20).toList()) {
            Matcher offer = OFFER.matcher(card.blocks().toString());
            if (card.buttons().contains("Accept") && offer.find() && pressed.add(card.ts())) {
                send(
                        new Try(
                                new Operation(Kind.ACCEPT, offer.group(1)),
                                slack.user(contact(index)).press(card, "Accept")));
                return;
            }
        }
    }

    private boolean command(Operation deed, String command, String text) {
        return send(new Try(deed, slack.user(member(index)).command(CHANNEL, command, text)));
    }

    private boolean send(Try one) {
        acknowledgements.asked(one.deed());
        AppResponse answer = slack.requests().send(one.delivery());
        if (answer.status() != 200) {
            unanswered.add(one);
            return false;
        }
        boolean promised = promised(one.deed(), answer);
        if (promised) {
            acknowledgements.acknowledged(one.deed());
            if (random.nextInt(10) == 0) {
                acknowledgements.repeated();
                slack.requests().send(one.delivery().again(1, "http_timeout"));
            }
        }
        return promised;
    }

    private boolean promised(Operation deed, AppResponse answer) {
        return switch (deed.act()) {
            case LOG -> logged(deed, answer.body());
            case OFFER -> answer.body().contains("is offered to");
            case ACCEPT -> answer.took().compareTo(SURELY_HEARD) < 0;
            case NOTE -> answer.body().contains("Note added to");
            case TOTAL -> answer.body().contains("The total for");
        };
    }

    private boolean logged(Operation deed, String body) {
        Matcher answer = LOGGED.matcher(body);
        if (!answer.find()) {
            return false;
        }
        int number = Integer.parseInt(answer.group(1));
        acknowledgements.numbered(deed.what(), number);
        mine.add(number);
        loose.add(number);
        return true;
    }
}
