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
package org.openhab.core.config.core;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Knows the descriptions of all providers, joined by name.
 *
 * @author Cloud Bindings Team - Initial contribution
 */
@NonNullByDefault
@Component(immediate = true, service = ConfigDescriptionRegistry.class)
public class ConfigDescriptionRegistry {

    private final List<ConfigDescriptionProvider> providers = new CopyOnWriteArrayList<>();
    private final List<ConfigOptionProvider> optionProviders = new CopyOnWriteArrayList<>();
    private final List<ConfigDescriptionAliasProvider> aliasProviders = new CopyOnWriteArrayList<>();

    public Collection<ConfigDescription> getConfigDescriptions() {
        return getConfigDescriptions(null);
    }

    /** All descriptions with texts in that language, or in the language of openHAB for null. */
    public Collection<ConfigDescription> getConfigDescriptions(@Nullable Locale locale) {
        Map<URI, List<ConfigDescription>> byName = providers.stream()
                .flatMap(provider -> provider.getConfigDescriptions(locale).stream())
                .collect(Collectors.groupingBy(ConfigDescription::getUID, LinkedHashMap::new, Collectors.toList()));
        return byName.entrySet().stream().map(entry -> join(entry.getKey(), entry.getValue())).toList();
    }

    /** The description, null if no provider has it. */
    public @Nullable ConfigDescription getConfigDescription(URI uri) {
        return getConfigDescription(uri, null);
    }

    /** The description with the options that providers add, null if no provider has it under its name or an alias. */
    public @Nullable ConfigDescription getConfigDescription(URI uri, @Nullable Locale locale) {
        Set<URI> names = new LinkedHashSet<>();
        aliasProviders.stream().map(provider -> provider.getAlias(uri)).filter(Objects::nonNull).forEach(names::add);
        List<URI> aliases = List.copyOf(names);
        names.add(uri);
        List<ConfigDescription> found = names.stream()
                .flatMap(name -> providers.stream().map(provider -> provider.getConfigDescription(name, locale)))
                .filter(Objects::nonNull).toList();
        if (found.isEmpty()) {
            return null;
        }
        ConfigDescription joined = join(uri, found);
        return ConfigDescriptionBuilder
                .create(uri).withParameterGroups(joined.getParameterGroups()).withParameters(joined.getParameters()
                        .stream().map(parameter -> withProvidedOptions(uri, aliases, parameter, locale)).toList())
                .build();
    }

    private static ConfigDescription join(URI uri, List<ConfigDescription> parts) {
        return ConfigDescriptionBuilder.create(uri)
                .withParameters(parts.stream().flatMap(part -> part.getParameters().stream()).toList())
                .withParameterGroups(parts.stream().flatMap(part -> part.getParameterGroups().stream()).toList())
                .build();
    }

    private ConfigDescriptionParameter withProvidedOptions(URI uri, List<URI> aliases,
            ConfigDescriptionParameter parameter, @Nullable Locale locale) {
        List<ParameterOption> provided = Stream.concat(Stream.of(uri), aliases.stream())
                .map(name -> providedOptions(name, parameter, locale)).filter(options -> options != null).findFirst()
                .orElse(null);
        if (provided == null) {
            return parameter;
        }
        List<ParameterOption> options = new ArrayList<>(parameter.getOptions());
        options.addAll(provided);
        return ConfigDescriptionParameterBuilder.copyOf(parameter).withOptions(options).build();
    }

    private @Nullable List<ParameterOption> providedOptions(URI uri, ConfigDescriptionParameter parameter,
            @Nullable Locale locale) {
        List<Collection<ParameterOption>> answers = new ArrayList<>();
        for (ConfigOptionProvider provider : optionProviders) {
            Collection<ParameterOption> answer = provider.getParameterOptions(uri, parameter.getName(),
                    parameter.getContext(), locale);
            if (answer != null) {
                answers.add(answer);
            }
        }
        return answers.isEmpty() ? null : answers.stream().flatMap(Collection::stream).toList();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    protected void addConfigDescriptionProvider(ConfigDescriptionProvider configDescriptionProvider) {
        providers.add(configDescriptionProvider);
    }

    protected void removeConfigDescriptionProvider(ConfigDescriptionProvider configDescriptionProvider) {
        providers.remove(configDescriptionProvider);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    protected void addConfigOptionProvider(ConfigOptionProvider configOptionProvider) {
        optionProviders.add(configOptionProvider);
    }

    protected void removeConfigOptionProvider(ConfigOptionProvider configOptionProvider) {
        optionProviders.remove(configOptionProvider);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    protected void addConfigDescriptionAliasProvider(ConfigDescriptionAliasProvider configDescriptionAliasProvider) {
        aliasProviders.add(configDescriptionAliasProvider);
    }

    protected void removeConfigDescriptionAliasProvider(ConfigDescriptionAliasProvider configDescriptionAliasProvider) {
        aliasProviders.remove(configDescriptionAliasProvider);
    }
}
