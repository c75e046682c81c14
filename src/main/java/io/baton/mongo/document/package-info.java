/// Maps the domain to MongoDB documents and back, one class per kind of document. Documents written
/// by earlier builds must stay readable.
@NullMarked
package io.baton.mongo.document;

import org.jspecify.annotations.NullMarked;
