// Shows what needs passkeys where the browser has them, and says so if the browser refuses.
(() => {
  if (window.PublicKeyCredential) {
    document.querySelectorAll('[data-passkey]').forEach((part) => { part.hidden = false })
  }
  document.addEventListener('allauth.error', (event) => {
    const box = document.getElementById('passkey-error')
    event.preventDefault()
    box.hidden = false
    box.focus()
  })
  // The Enter key does what the button does.
  document.querySelectorAll('[data-passkey-form]').forEach((form) => {
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      form.querySelector('button').click()
    })
  })
})()
