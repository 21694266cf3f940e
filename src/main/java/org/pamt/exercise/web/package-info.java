/** The page that leads to an exercise, whatever its kind. */
@NullMarked
package org.pamt.exercise.web;

import org.jspecify.annotations.NullMarked;
