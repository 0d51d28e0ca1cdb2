/*
 * Copyright (c) 2010-2026 Contributors to the openHAB project
 *
 * See the NOTICE file(s) distributed with this work for additional
 * information.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * http://www.eclipse.org/legal/epl-2.0
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.openhab.core.i18n;

import java.util.Collection;

import javax.measure.Quantity;
import javax.measure.Unit;
import javax.measure.spi.SystemOfUnits;

import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Knows the units that openHAB shows.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
public interface UnitProvider {

    /** The quantities that have a unit. */
    Collection<Class<? extends Quantity<?>>> getAllDimensions();

    /** SI or US. */
    SystemOfUnits getMeasurementSystem();

    /** The unit that openHAB shows for a quantity. Throws IllegalArgumentException for an unknown quantity. */
    <T extends Quantity<T>> Unit<T> getUnit(Class<T> dimension) throws IllegalArgumentException;
}
