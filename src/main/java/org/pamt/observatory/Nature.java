package org.pamt.observatory;

/** Where figures come from; figures of different nature are never drawn as one line. */
public enum Nature {
  /** Published by the country, from a survey or a census. */
  REPORTED,
  /** Estimated by a model, also where no survey was held. */
  MODELLED,
  /** Said of the future. */
  PROJECTED
}
