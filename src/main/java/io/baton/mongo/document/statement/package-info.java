/// How statements and settlements are stored.
@NullMarked
package io.baton.mongo.document.statement;

import org.jspecify.annotations.NullMarked;
