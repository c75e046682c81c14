package io.baton.embedded;

import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.bson.Document;

/// Random referrals and queries with everything that is hard for an index: missing fields, nulls,
/// arrays, and numbers of several types.
final class RandomQueries {

    private RandomQueries() {}

    static Document document(Random random) {
        Document document = new Document();
        if (random.nextInt(8) > 0) {
            document.append("firm", "F" + random.nextInt(3));
        }
        if (random.nextInt(5) > 0) {
            document.append("due", random.nextInt(9) == 0 ? null : due(random));
        }
        document.append("state", List.of("LOGGED", "OFFERED", "").get(random.nextInt(3)));
        document.append("number", number(random)).append("serial", random.nextInt(40));
        List<Document> posts = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            posts.add(
                    random.nextInt(5) == 0
                            ? new Document("text", "no id")
                            : new Document("id", "P" + random.nextInt(4)));
        }
        if (random.nextBoolean()) {
            document.append("unsaid", posts);
        }
        List<Object> tags = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            tags.add(random.nextBoolean() ? "t" + random.nextInt(4) : random.nextInt(4));
        }
        return document.append("tags", random.nextInt(4) == 0 ? "t1" : tags);
    }

    static Document query(Random random) {
        Document query = new Document();
        switch (random.nextInt(6)) {
            case 0, 1, 2 -> query.append("firm", "F" + random.nextInt(4));
            case 3 -> query.append("firm", anyOf(random, "F"));
            default -> {}
        }
        switch (random.nextInt(9)) {
            case 0 -> query.append("due", new Document("$lt", due(random)));
            case 1 -> query.append("due", new Document("$lte", due(random)));
            case 2 -> query.append("due", new Document("$gt", due(random)));
            case 3 ->
                    query.append(
                            "due", new Document("$gte", due(random)).append("$lt", due(random)));
            case 4 -> query.append("due", due(random));
            case 5 -> query.append("due", null);
            case 6 -> query.append("due", new Document("$exists", random.nextBoolean()));
            case 7 -> query.append("due", new Document("$ne", due(random)));
            default -> {}
        }
        if (random.nextInt(4) == 0) {
            var operator = List.of("$gt", "$gte", "$lt", "$lte").get(random.nextInt(4));
            query.append("number", new Document(operator, number(random)));
        }
        if (random.nextInt(4) == 0) {
            var operator = List.of("$gt", "$lt", "$lte").get(random.nextInt(3));
            query.append("serial", new Document(operator, random.nextInt(40)));
        }
        switch (random.nextInt(12)) {
            case 0 -> query.append("unsaid.id", new Document("$exists", random.nextBoolean()));
            case 1 -> query.append("unsaid.id", "P" + random.nextInt(4));
            case 2 -> query.append("tags", "t" + random.nextInt(4));
            case 3 -> query.append("tags", new Document("$gt", "t1").append("$lt", "t3"));
            case 4 -> query.append("tags", List.of("t1"));
            case 5 -> query.append("state", new Document("$gte", "M"));
            case 6 ->
                    query.append("state", new Document("$eq", "OFFERED"))
                            .append("number", number(random));
            case 7 -> query.append("tags", anyOf(random, "t"));
            case 8 -> query.append("tags", new Document("$in", List.of(1, 2.0, "t1")));
            case 9 ->
                    query.append(
                            "$and",
                            List.of(
                                    new Document("tags", anyOf(random, "t")),
                                    new Document("tags", anyOf(random, "t"))));
            default -> {}
        }
        if (random.nextInt(4) == 0) {
            var meeting =
                    List.of(
                            new Document("tags", anyOf(random, "t")),
                            new Document("state", "OFFERED"),
                            new Document("tags", "t" + random.nextInt(4)));
            return new Document("$and", List.of(query, new Document("$and", meeting)));
        }
        return random.nextInt(4) == 0 ? new Document("$and", List.of(query)) : query;
    }

    /// Perhaps none.
    private static Document anyOf(Random random, String letter) {
        var values =
                IntStream.range(0, 4)
                        .filter(_ -> random.nextBoolean())
                        .mapToObj(i -> letter + i)
                        .toList();
        return new Document("$in", values);
    }

    @SuppressWarnings("JavaUtilDate") // the type that the driver expects
    private static Date due(Random random) {
        return new Date(random.nextInt(6) * 1000L);
    }

    private static Number number(Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> (1L << 60) + 1 + random.nextInt(2);
            case 1 -> -((1L << 60) + 1);
            case 2 -> -0.0;
            case 3, 4, 5 -> random.nextInt(4);
            case 6, 7, 8 -> (long) random.nextInt(4);
            default -> random.nextInt(4) + 0.0;
        };
    }
}
