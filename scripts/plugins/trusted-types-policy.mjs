// Two copies of Lit under a `trusted-types` directive: the second one throws while loading, because the name
// "lit-html" is taken. Our bundle takes a name of its own and survives when even that one is refused.
const policyName = 'druglib-widgets';
const litHtml = /[\\/]lit-html[\\/](development[\\/])?lit-html\.js$/;
const policyCall = /([\w$]+)\.createPolicy\(\s*(["'`])lit-html\2\s*,\s*(\{[^{}]*\})\s*,?\s*\)/;

export function renamePolicy(code) {
  if (!policyCall.test(code)) return undefined;
  return code.replace(
    policyCall,
    (_, factory, _quote, rules) =>
      `(()=>{try{return ${factory}.createPolicy("${policyName}",${rules})}catch{return undefined}})()`,
  );
}

export function trustedTypesPolicy() {
  let renamed = false;
  return {
    name: 'trusted-types-policy',
    transform(code, id) {
      if (!litHtml.test(id)) return null;
      const result = renamePolicy(code);
      if (result === undefined) {
        this.error(
          `No createPolicy('lit-html', …) call was found in ${id}. Lit has changed it: adapt the pattern in scripts/plugins/trusted-types-policy.mjs.`,
        );
      }
      renamed = true;
      return { code: result, map: null };
    },
    buildEnd(error) {
      if (error || renamed) return;
      this.error(
        'The bundle does not contain lit-html/lit-html.js, so its Trusted Types policy was not renamed. If Lit moved the file, adapt scripts/plugins/trusted-types-policy.mjs.',
      );
    },
  };
}
