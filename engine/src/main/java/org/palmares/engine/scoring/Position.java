package org.palmares.engine.scoring;

import org.palmares.engine.domain.Id;
import org.palmares.engine.domain.Submission;

/** An entry in an order of points. */
record Position(Id<Submission> submission, int rank, Points points, Tie tie) {}
