/// How the domain lies in MongoDB: one class per kind of document, and back. What an earlier build
/// wrote must stay readable.
@NullMarked
package io.baton.mongo.document;

import org.jspecify.annotations.NullMarked;
