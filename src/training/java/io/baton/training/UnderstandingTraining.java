package io.baton.training;

import io.baton.minilm.MiniLmModel;
import io.baton.minilm.PrecomputedEmbeddings;
import io.baton.search.vocabulary.Lexicon;
import io.baton.search.vocabulary.Vocabulary;
import io.baton.understanding.example.Example;
import io.baton.understanding.intent.IntentClassifier;
import io.baton.understanding.linear.LinearModel;
import io.baton.understanding.message.UnderstandingModels;
import io.baton.understanding.tagging.TaggedExample;
import io.baton.understanding.token.ContextEncoder;
import io.baton.understanding.token.EmbeddedMessage;
import io.baton.understanding.token.WordLists;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/// Trains the classifier of intents and the tagger of parts from the example sentences.
///
/// Each example is used twice: once with its names known to the firm, and once with names that
/// Baton has never heard.
final class UnderstandingTraining {
    /// Records which examples the models belong to. Deleted first and written last.
    private static final String DONE = "examples.learned";

    /// Rarer features aren't worth their space.
    private static final int MIN_COUNT = 3;

    private static final LogisticTraining.Settings MESSAGES =
            new LogisticTraining.Settings(MIN_COUNT, 5e-4f, false);
    private static final LogisticTraining.Settings MAILS =
            new LogisticTraining.Settings(MIN_COUNT, 0.03f, true);

    private final Path directory;
    private final List<Example> messages;
    private final List<Example> mails;

    /// @param classes directory of compiled classes
    UnderstandingTraining(Path classes, List<Example> messages, List<Example> mails) {
        this.messages = messages;
        this.mails = mails;
        directory = classes.resolve(UnderstandingModels.class.getPackageName().replace('.', '/'));
    }

    /// @param source loads the sentence model
    void run(Callable<MiniLmModel> source) throws Exception {
        var done = directory.resolve(DONE);
        var stamp = Long.toHexString(PrecomputedEmbeddings.key(messages.toString() + mails));
        if (Files.exists(done) && Files.readString(done).equals(stamp)) {
            return;
        }
        Files.createDirectories(directory);
        Files.deleteIfExists(done);
        learn(source.call());
        Files.writeString(done, stamp);
        System.out.printf(
                "learned from %,d example messages and %,d mails%n", messages.size(), mails.size());
    }

    private void learn(MiniLmModel model) throws IOException {
        var lexicon = new Lexicon(Vocabulary.shipped());
        var words = new WordLists(model::knowsWord, model::isCommonWord, lexicon::knows);
        var intents = new ArrayList<LogisticTraining.Example>();
        var tagged = new ArrayList<TaggedExample>();
        for (var example : messages) {
            for (var items : ExampleItems.ofMessage(example)) {
                var message = EmbeddedMessage.of(items, model::embedInContext);
                intents.add(
                        new LogisticTraining.Example(
                                example.intent().name(), IntentClassifier.features(message)));
                tagged.add(new TaggedExample(example, message, words));
            }
        }
        var intentModel = LogisticTraining.train(intents, MESSAGES);
        write(UnderstandingModels.INTENTS, intentModel);
        write(UnderstandingModels.TAGS, PerceptronTraining.train(tagged));
        learnMails(new IntentClassifier(intentModel), model::embedInContext, words);
    }

    private void learnMails(IntentClassifier ofSentences, ContextEncoder encoder, WordLists words)
            throws IOException {
        var tagged = new ArrayList<TaggedExample>();
        var needs = new ArrayList<RankingTraining.Example>();
        var intents = new ArrayList<LogisticTraining.Example>();
        for (var mail : mails) {
            var learned = MailExample.all(mail, encoder);
            learned.forEach(each -> each.needs().ifPresent(needs::add));
            learned.forEach(each -> intents.add(each.intent(ofSentences)));
            learned.forEach(each -> tagged.addAll(each.tagged(words)));
        }
        write(UnderstandingModels.MAIL_TAGS, PerceptronTraining.train(tagged));
        write(UnderstandingModels.MAILS, LogisticTraining.train(intents, MAILS));
        write(UnderstandingModels.NEEDS, RankingTraining.train(needs, MIN_COUNT));
    }

    private void write(String name, LinearModel model) throws IOException {
        try (var out =
                new DataOutputStream(
                        new BufferedOutputStream(Files.newOutputStream(directory.resolve(name))))) {
            model.write(out);
        }
    }
}
