package io.baton.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.baton.chat.Attachment;
import io.baton.chat.Button;
import io.baton.chat.Card;
import io.baton.chat.Form;
import io.baton.chat.Person;
import io.baton.chat.Place;
import io.baton.chat.Reply;
import io.baton.chat.ReplyCapability;
import io.baton.chat.Turn;
import io.baton.chat.Workspace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// A person in a conversation: says, presses, fills in, and sees.
public final class Actor {
    private final TestFirm testFirm;
    private final Workspace workspace;
    private final Person person;
    private final Place place;
    private final ReplyCapability replyCapability;
    private final List<Card> whispers = new ArrayList<>();
    private Reply last = new Reply.Nothing();
    private String lastTurn = "";

    Actor(TestFirm testFirm, Person person, Place place) {
        this(testFirm, TestFirm.WORKSPACE, person, place, ReplyCapability.ANSWER_AND_FORM);
    }

    /// @param replyCapability what is answered to what this person says
    Actor(
            TestFirm testFirm,
            Workspace workspace,
            Person person,
            Place place,
            ReplyCapability replyCapability) {
        this.testFirm = testFirm;
        this.workspace = workspace;
        this.person = person;
        this.place = place;
        this.replyCapability = replyCapability;
    }

    public Person person() {
        return person;
    }

    /// The same person, speaking to the bot alone.
    public Actor directly() {
        return answered(replyCapability);
    }

    /// The same, where what the person says is answered by a post, as in a direct message in Slack.
    public Actor answeredByPost() {
        return answered(ReplyCapability.NOTHING);
    }

    private Actor answered(ReplyCapability by) {
        return new Actor(testFirm, workspace, person, new Place.Direct(person.id()), by);
    }

    public Actor looksHome() {
        return hears(
                new Turn.HomeOpened(
                        new Turn.Context(
                                UUID.randomUUID().toString(),
                                workspace,
                                person,
                                place,
                                replyCapability)));
    }

    public Actor says(String text, Actor... mentioned) {
        return says(UUID.randomUUID().toString(), text, mentioned);
    }

    /// Says it in a turn of that id, to be repeated.
    public Actor says(String turn, String text, Actor... mentioned) {
        var people = new HashMap<String, Person>();
        var written = text;
        for (var other : mentioned) {
            people.put(other.person.id(), other.person);
            written = written.replace("@" + other.person.name(), "<@" + other.person.id() + ">");
        }
        return hears(
                new Turn.Said(
                        new Turn.Context(turn, workspace, person, place, replyCapability),
                        written,
                        people));
    }

    /// Presses the newest button of that label that the person can see.
    public Actor presses(String label) {
        return presses(UUID.randomUUID().toString(), button(label));
    }

    public Actor presses(String turn, Button button) {
        return hears(
                new Turn.Pressed(
                        new Turn.Context(
                                turn, workspace, person, place, ReplyCapability.ANSWER_AND_FORM),
                        button.action(),
                        button.value()));
    }

    /// The newest button of that label that the person can see.
    public Button button(String label) {
        var buttons =
                visible().stream()
                        .flatMap(card -> card.parts().stream())
                        .filter(Card.Part.Buttons.class::isInstance)
                        .flatMap(part -> ((Card.Part.Buttons) part).buttons().stream())
                        .filter(button -> button.label().equals(label))
                        .toList();
        assertThat(buttons)
                .as("buttons “%s” that %s sees in%n%s", label, person.name(), all())
                .isNotEmpty();
        return buttons.getLast();
    }

    /// Fills in the form that is open: label, value, label, value. The other fields stay as they
    /// were opened; an empty value empties a field.
    public Actor fillsIn(String... labelsAndValues) {
        return fillsIn(form(), Map.of(), labelsAndValues);
    }

    /// The same, with a person picked where a value is that person's `@Name`.
    public Actor fillsIn(Actor picked, String... labelsAndValues) {
        return fillsIn(form(), Map.of(picked.person.id(), picked.person), labelsAndValues);
    }

    /// Fills in a form that was opened before.
    public Actor fillsIn(Form form, Map<String, Person> picked, String... labelsAndValues) {
        var answers = new HashMap<String, String>();
        form.fields().forEach(field -> answers.put(field.name(), initial(field)));
        for (int i = 0; i < labelsAndValues.length; i += 2) {
            var label = labelsAndValues[i];
            var value = labelsAndValues[i + 1];
            var field =
                    form.fields().stream().filter(each -> each.label().equals(label)).findFirst();
            assertThat(field).as("field “%s” of the form “%s”", label, form.title()).isPresent();
            var id =
                    picked.values().stream()
                            .filter(person -> value.equals("@" + person.name()))
                            .map(Person::id)
                            .findFirst();
            answers.put(field.orElseThrow().name(), id.orElse(value));
        }
        answers.values().removeIf(String::isEmpty);
        return hears(
                new Turn.Submitted(
                        new Turn.Context(
                                UUID.randomUUID().toString(),
                                workspace,
                                person,
                                place,
                                ReplyCapability.FORM),
                        form.id(),
                        form.subject(),
                        answers,
                        picked));
    }

    /// Sends a file along with the words.
    public Actor sends(String text, Attachment... files) {
        var turn = UUID.randomUUID().toString();
        return hears(
                new Turn.Said(
                        new Turn.Context(turn, workspace, person, place, replyCapability),
                        text,
                        Map.of(),
                        List.of(files)));
    }

    /// Chooses a file in the form that is open.
    public Actor uploads(Attachment file) {
        var form = form();
        var field = form.fields().getFirst().name();
        return hears(
                new Turn.Submitted(
                        new Turn.Context(
                                UUID.randomUUID().toString(),
                                workspace,
                                person,
                                place,
                                ReplyCapability.FORM),
                        form.id(),
                        form.subject(),
                        Map.of(),
                        Map.of(),
                        Map.of(field, file)));
    }

    private static String initial(Form.Field field) {
        return switch (field) {
            case Form.Field.ShortText line -> line.initial();
            case Form.Field.LongText passage -> passage.initial();
            case Form.Field.Choice choice -> choice.initial();
            case Form.Field.DatePicker day -> day.initial();
            case Form.Field.PersonPicker _, Form.Field.FileUpload _ -> "";
        };
    }

    public Form form() {
        assertThat(last).isInstanceOf(Reply.OpenForm.class);
        return ((Reply.OpenForm) last).form();
    }

    private Actor hears(Turn turn) {
        lastTurn = turn.id();
        last = testFirm.desk.handle(turn);
        switch (last) {
            case Reply.Whisper(var card) -> whispers.add(card);
            case Reply.Outdated(var why, _) -> whispers.add(why);
            case Reply.Replace(var card) -> whispers.add(card);
            case Reply.Home(var card) -> whispers.add(card);
            case Reply.Nothing _, Reply.OpenForm _, Reply.FieldErrors _ -> {}
        }
        whispers.forEach(PostedCards::withoutSentences);
        testFirm.postedCards.deliverAll();
        return this;
    }

    public String lastTurn() {
        return lastTurn;
    }

    public Reply reply() {
        return last;
    }

    /// The whisper that came back.
    public Actor isTold(String... parts) {
        assertThat(whispers).as("whispers to %s", person.name()).isNotEmpty();
        assertThat(PostedCards.textOf(whispers.getLast())).contains(parts);
        return this;
    }

    /// All words of the newest whisper.
    public String lastWhisper() {
        return PostedCards.textOf(whispers.getLast());
    }

    public Actor isNotTold(String part) {
        assertThat(PostedCards.textOf(whispers.getLast())).doesNotContain(part);
        return this;
    }

    public Actor getsFieldError(String part) {
        assertThat(last).isInstanceOf(Reply.FieldErrors.class);
        assertThat(((Reply.FieldErrors) last).errors().values())
                .anyMatch(error -> error.contains(part));
        return this;
    }

    /// Somewhere the person looks: whispers, direct messages, the channel.
    public Actor sees(String part) {
        assertThat(all()).contains(part);
        return this;
    }

    public Actor doesNotSee(String part) {
        assertThat(all()).doesNotContain(part);
        return this;
    }

    /// What was posted to the person alone.
    public List<Card> directMessages() {
        return testFirm.postedCards.at(new Place.Direct(person.id()));
    }

    private List<Card> visible() {
        var cards = new ArrayList<Card>();
        cards.addAll(testFirm.postedCards.at(new Place.Channel("test:general")));
        cards.addAll(directMessages());
        cards.addAll(testFirm.postedCards.at(new Place.Ephemeral("test:general", person.id())));
        cards.addAll(whispers);
        return cards;
    }

    private String all() {
        return visible().stream().map(PostedCards::textOf).collect(Collectors.joining("\n\n"));
    }
}
